package dev.recto.html.publishing;

import dev.recto.book.Book;
import dev.recto.book.Page;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When pages were published, where their authors say so. */
public final class Dates {

    private Dates() {}

    /** The date of a page. */
    public static Optional<LocalDate> of(Page page) {
        try {
            String date = page.heading().date();
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (DateTimeException malformed) {
            // Reported where the author wrote it.
            return Optional.empty();
        }
    }

    /** The pages with a date: the newest first, and those of one day by their addresses. */
    public static List<Page> dated(Book book) {
        return book.pages()
                .filter(page -> of(page).isPresent())
                .sorted(Comparator.comparing((Page page) -> of(page).orElseThrow())
                        .reversed()
                        .thenComparing(Page::address))
                .toList();
    }
}
