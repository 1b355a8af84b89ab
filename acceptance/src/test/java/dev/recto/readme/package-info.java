/** Whether the README says what is so. */
@NullMarked
package dev.recto.readme;

import org.jspecify.annotations.NullMarked;
