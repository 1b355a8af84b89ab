package dev.recto.engine;

import dev.recto.book.Book;
import dev.recto.book.Opening;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.function.Consumer;

/**
 * The listing that the author wants on the book's first page.
 *
 * @param configuredIn the file that names it
 */
record FirstListing(Book book, Place configuredIn) {

    /** Reports a name that no listing or more than one has. A book without pages has no first page. */
    void check(Consumer<Problem> report) {
        String name = book.imprint().opening();
        if (name.isEmpty() || book.pages().findAny().isEmpty()) {
            return;
        }
        List<String> found = Opening.named(book, name).stream()
                .map(opening -> opening.listing().element())
                .distinct()
                .toList();
        if (found.isEmpty()) {
            report.accept(ProblemKind.UNKNOWN_OPENING.at(
                    configuredIn,
                    "<opening> is '" + name + "', of which no page shows a listing",
                    "name a declaration that has one, such as shop.Cart#add"));
        } else if (found.size() > 1) {
            report.accept(ProblemKind.UNKNOWN_OPENING.at(
                    configuredIn,
                    "<opening> is '" + name + "', which may be any of " + String.join(", ", found),
                    "write one of them"));
        }
    }
}
