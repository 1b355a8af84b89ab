@NullMarked
package dev.recto.dialect.front;

import org.jspecify.annotations.NullMarked;
