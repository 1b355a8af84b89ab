@NullMarked
package dev.recto.dialect.pandoc;

import org.jspecify.annotations.NullMarked;
