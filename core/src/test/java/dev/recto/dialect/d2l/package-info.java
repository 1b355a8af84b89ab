@NullMarked
package dev.recto.dialect.d2l;

import org.jspecify.annotations.NullMarked;
