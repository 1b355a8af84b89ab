package dev.recto.html.page;

import dev.recto.book.Caption;
import dev.recto.words.Wording;

/**
 * The number of a table of prose as its template shows it.
 *
 * @param caption what the book shows
 * @param wording the book's words that are not its author's
 */
public record CaptionView(Caption caption, Wording wording) {}
