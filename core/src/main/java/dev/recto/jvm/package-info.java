/** How other JVMs are started. */
@NullMarked
package dev.recto.jvm;

import org.jspecify.annotations.NullMarked;
