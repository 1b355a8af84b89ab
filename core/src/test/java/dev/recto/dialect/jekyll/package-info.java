@NullMarked
package dev.recto.dialect.jekyll;

import org.jspecify.annotations.NullMarked;
