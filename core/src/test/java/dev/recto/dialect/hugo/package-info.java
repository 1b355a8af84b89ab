@NullMarked
package dev.recto.dialect.hugo;

import org.jspecify.annotations.NullMarked;
