@NullMarked
package dev.recto.print;

import org.jspecify.annotations.NullMarked;
