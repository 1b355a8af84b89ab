/** Tables that tests publish: what their files say. */
@NullMarked
package dev.recto.tables;

import org.jspecify.annotations.NullMarked;
