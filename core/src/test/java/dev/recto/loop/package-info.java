@NullMarked
package dev.recto.loop;

import org.jspecify.annotations.NullMarked;
