@NullMarked
package dev.recto.imports;

import org.jspecify.annotations.NullMarked;
