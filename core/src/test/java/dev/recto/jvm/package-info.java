@NullMarked
package dev.recto.jvm;

import org.jspecify.annotations.NullMarked;
