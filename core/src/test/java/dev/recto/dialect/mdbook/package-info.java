@NullMarked
package dev.recto.dialect.mdbook;

import org.jspecify.annotations.NullMarked;
