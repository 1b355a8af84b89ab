package dev.recto.html.page;

import dev.recto.html.page.IndexesView.Link;
import java.util.List;

/**
 * What nothing on a page explains, as its template leads to it.
 *
 * @param anchor its fragment
 * @param css the style sheet's class, such as {@code exercised}
 * @param title such as {@code The rest of Value.java}
 * @param href the page of its source; empty for none
 * @param ranges its lines there
 * @param words what is known of it, such as {@code 12 tests ran it}
 * @param wordsHref where these tests are told of; empty where there is nothing to tell
 */
public record RestView(
        String anchor, String css, String title, String href, List<Link> ranges, String words, String wordsHref) {}
