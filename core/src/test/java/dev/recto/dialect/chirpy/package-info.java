@NullMarked
package dev.recto.dialect.chirpy;

import org.jspecify.annotations.NullMarked;
