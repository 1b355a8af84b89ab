package dev.recto.render.page;

/**
 * What a test printed, on one of its streams, as its template shows it.
 *
 * @param label what it is and who printed it
 * @param text with every hidden character made visible
 * @param error whether it is the error stream
 * @param cut says how much is missing; empty for nothing
 * @param test binary name of the test's class and name of its method, {@code shop.CartTest#adds}
 */
public record OutputView(String label, String text, boolean error, String cut, String test) {}
