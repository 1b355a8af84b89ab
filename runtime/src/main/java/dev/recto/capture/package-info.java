/** The JUnit Platform listener that leaves receipts: what each test printed, published and executed. */
@NullMarked
package dev.recto.capture;

import org.jspecify.annotations.NullMarked;
