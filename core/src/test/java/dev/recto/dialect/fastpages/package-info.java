@NullMarked
package dev.recto.dialect.fastpages;

import org.jspecify.annotations.NullMarked;
