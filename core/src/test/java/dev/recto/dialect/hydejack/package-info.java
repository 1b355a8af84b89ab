@NullMarked
package dev.recto.dialect.hydejack;

import org.jspecify.annotations.NullMarked;
