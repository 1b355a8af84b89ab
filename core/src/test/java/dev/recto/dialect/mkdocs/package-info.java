@NullMarked
package dev.recto.dialect.mkdocs;

import org.jspecify.annotations.NullMarked;
