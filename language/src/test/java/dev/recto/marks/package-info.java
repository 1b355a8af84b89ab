@NullMarked
package dev.recto.marks;

import org.jspecify.annotations.NullMarked;
