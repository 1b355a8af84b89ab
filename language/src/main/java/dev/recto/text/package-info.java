/** What Recto says of bad input: one shape for compile time and weave time. */
@NullMarked
package dev.recto.text;

import org.jspecify.annotations.NullMarked;
