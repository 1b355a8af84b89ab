package dev.recto.browser;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.html.Site;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import dev.recto.verify.Verdicts;
import java.util.List;
import java.util.Map;

/** A book of one page, {@code notes.html}, with footnotes of all kinds at all places, between listings that have labels. */
final class SidenoteBook {

    private static final String WORDS = "Words are words, and there are more of them than a line holds. ".repeat(4);

    private static final String NOTE = "A note of some words that stand in a few lines of the margin.";

    private static final Listing LISTING = Pen.listing("1.1", "Vector.dot", "src/main/java/dl/Vector.java", 31, """
            double dot(Vector that) {
                return sum(times(that));
            }
            """);

    private static final String BESIDE = """
            WORDS It begins.[^plain]

            WORDS Two in one line[^two] are two.[^three] And once more.[^plain]

            - In a list.[^list]

            WORDS

            > In a quote.[^quote] WORDS

            WORDS WORDS Long.[^long] WORDS WORDS

            [^plain]: Small `print`, with [a link](https://example.org/).

            [^two]: NOTE

            [^three]: NOTE NOTE

            [^list]: With a list:

                - one
                - two

            [^quote]: Quoted.

            [^long]: NOTE NOTE NOTE NOTE NOTE NOTE
            """.replace("WORDS", WORDS).replace("NOTE", NOTE);

    private static final String BELOW = """
            WORDS

            <details><summary>More</summary>

            WORDS Folded.[^fold]

            </details>

            | a table |
            |---|
            | with a note[^table] |

            Code.[^code] A note in a note.[^outer]

            [^fold]: Folded away.

            [^table]: Of a cell.

            [^code]: Code:

                    ls

            [^outer]: Outer.^[Inner.]
            """.replace("WORDS", WORDS);

    private static final String TOO_SHORT = "Two lines.[^1] End.[^2]\n\n[^1]: Fits.\n\n[^2]: " + NOTE.repeat(20);

    private SidenoteBook() {}

    /** @param language of the book, as BCP 47 has it */
    static Site site(String language) {
        List<Block> blocks = List.of(
                Pen.markdown("", "f", 1, BESIDE, Map.of()),
                LISTING,
                Pen.markdown("", "f", 1, TOO_SHORT, Map.of()),
                Pen.listing("1.2", "Vector.sum", "src/main/java/dl/Vector.java", 58, "double sum() {\n}\n"),
                Pen.markdown("", "f", 1, BELOW, Map.of()));
        Page page =
                new Page(Page.Kind.MARKDOWN, "notes.html", "", Heading.titled("Notes"), "src/book/notes.md", blocks);
        Imprint imprint = new Imprint("Notes", "", List.of(), "", "", "", "", "", "", language);
        return Site.of(new Book(imprint, List.of(new Part("", List.of(page))), List.of()), new Verdicts(Map.of(), 0));
    }
}
