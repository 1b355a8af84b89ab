@NullMarked
package dev.recto.dialect.everywhere;

import org.jspecify.annotations.NullMarked;
