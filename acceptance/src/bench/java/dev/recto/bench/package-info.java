/** What a book costs in seconds of CPU. Run by hand: {@code mvn -Pbench verify}. */
@NullMarked
package dev.recto.bench;

import org.jspecify.annotations.NullMarked;
