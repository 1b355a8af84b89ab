package dev.recto.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Code that the book shows.
 *
 * @param anchor its fragment, unique in the book, such as {@code listing-3-2}
 * @param number as shown to the reader, such as {@code 3.2}; empty for unnumbered listings
 * @param caption short name for the reader, such as {@code Value.plus}
 * @param element id of the declaration it shows; for a region or a fence, of the type around it or empty
 * @param language of the code, such as {@code java}
 * @param origin where it was cut from; null where it stands nowhere
 * @param lines what is shown
 * @param excuse why no test runs it, as the author says; null where it has to be exercised
 */
public record Listing(
        String anchor,
        String number,
        String caption,
        String element,
        String language,
        @Nullable Cut origin,
        List<Line> lines,
        @Nullable String excuse)
        implements Block, Insert {

    /**
     * Where a listing was cut from.
     *
     * @param file relative to the project's folder, such as {@code src/main/java/shop/Cart.java}
     * @param source below its source root, such as {@code shop/Cart.java}; for a fence, where it starts, such as
     *     {@code src/book/preface.md:12:1}
     * @param test whether that is a test's source
     * @param startLine first line that is shown, from 1
     * @param endLine last line that is shown
     * @param where which part of the source it is, in words, with names between backticks, such as
     *     <code>in class `Value`, after `plus`</code>; empty where its caption says all
     * @param recipe how the lines come out of the source; null for a fence, whose text is prose
     */
    public record Cut(
            String file,
            String source,
            boolean test,
            int startLine,
            int endLine,
            String where,
            @Nullable Recipe recipe) {

        /** A cut of which no more is to be said than its lines. */
        public Cut(String file, String source, boolean test, int startLine, int endLine, @Nullable Recipe recipe) {
            this(file, source, test, startLine, endLine, "", recipe);
        }

        /** The same, with what is to be said of it. */
        public Cut at(String words) {
            return new Cut(file, source, test, startLine, endLine, words, recipe);
        }
    }

    /**
     * One line as shown.
     *
     * @param number in the source, from 1; 0 for a line that the source does not have
     * @param text without its line end and the indentation that all lines share
     * @param words what javac knows of its words, in order; empty where it knows nothing
     */
    public record Line(int number, String text, List<Word> words) {

        /** A line of which nothing is known but its text. */
        public Line(int number, String text) {
            this(number, text, List.of());
        }
    }

    /** The code as the reader can copy it: the lines, each ended by {@code \n}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
