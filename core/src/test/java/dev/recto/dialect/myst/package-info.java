@NullMarked
package dev.recto.dialect.myst;

import org.jspecify.annotations.NullMarked;
