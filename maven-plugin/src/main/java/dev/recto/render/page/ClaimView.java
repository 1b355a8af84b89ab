package dev.recto.render.page;

import java.util.List;

/**
 * The small line under a listing.
 *
 * @param css the style sheet's class, such as {@code exercised}
 * @param mark one character that stands for the state
 * @param words what is known
 * @param rest what is shown on request: the other tests; may be empty
 */
public record ClaimView(String css, String mark, String words, List<String> rest) {}
