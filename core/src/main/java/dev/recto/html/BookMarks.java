package dev.recto.html;

import dev.recto.book.Book;
import dev.recto.book.Listing;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdicts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What the listings of a book say of the lines of each source, taken together. */
final class BookMarks {

    private static final LineMarks NOTHING = new LineMarks();

    private final Map<String, LineMarks> marks = new HashMap<>();

    BookMarks(Book book, Verdicts verdicts) {
        book.pages()
                .forEach(page -> page.all(Listing.class).forEach(listing -> {
                    if (listing.origin() != null) {
                        marks.computeIfAbsent(listing.origin().file(), file -> new LineMarks())
                                .add(verdicts.of(page.address(), listing));
                    }
                }));
    }

    /** The style sheet's class for a line of a source. */
    String lineClass(String file, int line) {
        return marks.getOrDefault(file, NOTHING).lineClass(OptionalInt.of(line));
    }

    /** Which lines of a source tests ran, and which they left out, as far as listings show them. */
    static final class LineMarks {

        private final BitSet ran = new BitSet();
        private final BitSet missed = new BitSet();
        private final BitSet partly = new BitSet();

        static LineMarks of(Verdict verdict) {
            LineMarks marks = new LineMarks();
            marks.add(verdict);
            return marks;
        }

        /** Adds what is known of the lines of a listing. */
        void add(Verdict verdict) {
            verdict.covered().forEach(ran::set);
            verdict.partly().forEach(partly::set);
            // Of code that throws at once nothing is counted, and still it ran.
            if (verdict.state() == State.EXERCISED && !verdict.covered().isEmpty()) {
                verdict.executable().forEach(missed::set);
            }
        }

        /** The style sheet's class for a line: whether tests ran it, or a part of it, could have run it, or had nothing to run. */
        String lineClass(OptionalInt line) {
            int number = line.orElse(0);
            if (ran.get(number)) {
                return partly.get(number) ? "line ran partly" : "line ran";
            }
            return missed.get(number) ? "line missed" : "line";
        }
    }
}
