/** What the page templates show: plain values, one record for each template. */
@NullMarked
package dev.recto.render.page;

import org.jspecify.annotations.NullMarked;
