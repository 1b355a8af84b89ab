package dev.recto.format;

import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.verify.Verdicts;

/**
 * A book with all that is known of it.
 *
 * @param book what it shows
 * @param verdicts what was found true of that
 * @param colophon what it says of how it was made
 */
public record JudgedBook(Book book, Verdicts verdicts, Colophon colophon) {}
