package dev.recto.html;

import dev.recto.book.Book.Asset;
import java.util.Optional;
import java.util.OptionalInt;

/** What the drawing of a page may ask of the rest of its book. Whoever takes down what was asked knows what the drawing rests on. */
interface Surroundings {

    /** What can be asked. */
    enum Kind {
        /** The address of the page that an author's file makes. */
        PAGE,
        /** The address of the page that shows a source as a whole. */
        SOURCE,
        /** The place, from the book's folder, of a declaration. */
        DECLARED,
        /** The style sheet's class for a line of a source, named {@code file:number}. */
        LINE,
        /** The kind and the digest of a file that pages show. */
        FILE
    }

    /** @param of the name of what it is asked of */
    record Question(Kind kind, String of) {}

    /** The answer; nothing where the book has none. */
    Optional<String> answer(Question question);

    /** A file that pages show, by its address. */
    Optional<Asset> asset(String address);

    /** The style sheet's class for a line of a source, as all listings of the book see it. */
    default String lineClass(String file, OptionalInt line) {
        return answer(new Question(Kind.LINE, file + ":" + line.orElse(0))).orElseThrow();
    }
}
