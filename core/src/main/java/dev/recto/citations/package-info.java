/** The works that prose cites: reads the bibliography, and says how each work is called and described. */
@NullMarked
package dev.recto.citations;

import org.jspecify.annotations.NullMarked;
