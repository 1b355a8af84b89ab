/** What must not be possible with the sample book once it is published. */
@NullMarked
package dev.recto.sample;

import org.jspecify.annotations.NullMarked;
