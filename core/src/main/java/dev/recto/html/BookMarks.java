package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Listing;
import dev.recto.verify.Verdicts;
import java.util.HashMap;
import java.util.Map;

/** What the listings of a book say of the lines of each source, taken together. */
final class BookMarks {

    private final Map<String, LineMarks> marks = new HashMap<>();

    BookMarks(Book book, Verdicts verdicts) {
        book.pages().flatMap(page -> page.all(Listing.class)).forEach(listing -> {
            if (listing.origin() != null) {
                marks.computeIfAbsent(listing.origin().file(), file -> new LineMarks())
                        .add(verdicts.byListing().getOrDefault(listing.anchor(), Claims.NONE));
            }
        });
    }

    /** The style sheet's class for a line of a source. */
    String lineClass(String file, int number) {
        return marks.getOrDefault(file, new LineMarks()).lineClass(number);
    }
}
