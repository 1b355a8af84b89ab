/** What a book costs in seconds of CPU. Run by hand: {@code mvn -B -Pbench -pl acceptance -am verify}. */
@NullMarked
package dev.recto.bench;

import org.jspecify.annotations.NullMarked;
