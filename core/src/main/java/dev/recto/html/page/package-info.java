/** What the page templates show: plain values, one record for each template. */
@NullMarked
package dev.recto.html.page;

import org.jspecify.annotations.NullMarked;
