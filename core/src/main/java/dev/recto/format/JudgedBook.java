package dev.recto.format;

import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.verify.Verdicts;
import java.util.function.Supplier;

/**
 * A book with all that is known of it.
 *
 * @param book what it shows
 * @param verdicts what was found true of that
 * @param account tells, each time the same, what it says of how it was made; a format asks for that once its pages are drawn, for
 *     whoever reads them can wait for it
 */
public record JudgedBook(Book book, Verdicts verdicts, Supplier<Colophon> account) {

    /** A book of which it is known already what it says of how it was made. */
    public JudgedBook(Book book, Verdicts verdicts, Colophon colophon) {
        this(book, verdicts, () -> colophon);
    }

    /**
     * What the book says of how it was made.
     *
     * @throws java.io.UncheckedIOException if a file that it is told from cannot be read
     */
    public Colophon colophon() {
        return account.get();
    }
}
