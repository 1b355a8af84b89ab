package dev.recto.html.page;

import dev.recto.words.Wording;

/**
 * What nothing on a page explains, as its template leads to it.
 *
 * @param anchor its fragment
 * @param css the style sheet's class, such as {@code exercised}
 * @param title such as {@code Rest of Value.java}
 * @param href where it starts on the page of its source; empty for nowhere
 * @param lines its lines there, such as {@code 1–12, 40}
 * @param words what is known of it, such as {@code 12 tests ran it}; empty where no line can run
 * @param wording the book's words that are not its author's
 */
public record RestView(
        String anchor, String css, String title, String href, String lines, String words, Wording wording) {}
