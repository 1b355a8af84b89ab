package dev.recto.format;

import dev.recto.book.Book;
import dev.recto.text.Problem;
import dev.recto.verify.Verdicts;
import java.io.IOException;
import java.util.List;

/** Something that a book can be written as. */
public interface Format {

    /** Its name, such as {@code html}. */
    String name();

    /**
     * Writes all its files. The same book gives the same files, byte for byte and in the same order.
     *
     * @return what could not be shown as it should; where that holds an error, the files are not fit to be published
     * @throws IOException if a file of the book cannot be read, or the sink cannot take one
     */
    List<Problem> write(JudgedBook judged, Sink sink) throws IOException;

    /**
     * The dead links in a book that is not written, since something else is wrong with it: only where things end up on pages
     * shows what links lead to, and an author wants to hear of everything at once.
     *
     * @throws IOException if a file of the book cannot be read
     */
    List<Problem> deadLinks(Book book, Verdicts verdicts) throws IOException;
}
