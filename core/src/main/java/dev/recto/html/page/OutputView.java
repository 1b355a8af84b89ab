package dev.recto.html.page;

import dev.recto.book.Colours;
import java.util.List;

/**
 * What a test printed, on one of its streams, as its template shows it.
 *
 * @param label what it is and who printed it
 * @param runs what was printed, stretch by stretch; empty for nothing
 * @param error whether it is the error stream
 * @param cut says how much is missing; empty for nothing
 * @param notes what else the reader should know, such as what was replaced; empty for nothing
 * @param test binary name of the test's class and name of its method, {@code shop.CartTest#adds}; empty where no test
 *     printed it
 */
public record OutputView(String label, List<Colours.Run> runs, boolean error, String cut, String notes, String test) {}
