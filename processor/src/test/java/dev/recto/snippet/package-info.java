@NullMarked
package dev.recto.snippet;

import org.jspecify.annotations.NullMarked;
