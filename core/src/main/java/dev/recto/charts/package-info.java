/** Charts: numbers drawn to scale, the same letters each time and on every JDK, in the colours of the page. */
@NullMarked
package dev.recto.charts;

import org.jspecify.annotations.NullMarked;
