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
 * @param since the earlier listing that this one is shown as a change of; null where it is shown as it is
 */
public record Listing(
        String anchor,
        String number,
        String caption,
        String element,
        String language,
        @Nullable Cut origin,
        List<Line> lines,
        @Nullable String excuse,
        @Nullable Listing since)
        implements Block, Insert {

    /** A listing that is shown as it is. */
    public Listing(
            String anchor,
            String number,
            String caption,
            String element,
            String language,
            @Nullable Cut origin,
            List<Line> lines,
            @Nullable String excuse) {
        this(anchor, number, caption, element, language, origin, lines, excuse, null);
    }

    /** The same, shown as a change of an earlier one. In two versions as one, no fold opens. */
    public Listing since(Listing earlier) {
        return new Listing(anchor, number, caption, element, language, origin, closed(lines), excuse, earlier.closed());
    }

    /** The same, where it goes on from the end of the listing right above it. */
    public Listing following(Listing above) {
        Cut cut = origin == null ? null : origin.below(above.anchor());
        return new Listing(anchor, number, caption, element, language, cut, lines, excuse, since);
    }

    private Listing closed() {
        Cut cut = origin == null ? null : origin.importing(List.of());
        return new Listing(anchor, number, caption, element, language, cut, closed(lines), excuse, since);
    }

    private static List<Line> closed(List<Line> lines) {
        return lines.stream().map(line -> line.unfoldingTo(List.of())).toList();
    }

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
     * @param imports the import declarations of the source that its names need, in source order, each as it is written;
     *     in front of them, where it shows a whole type of the top level, the package declaration
     * @param follows fragment of the listing that stands right above it and ends where this one starts; empty for none
     * @param recipe how the lines come out of the source; null for a fence, whose text is prose
     */
    public record Cut(
            String file,
            String source,
            boolean test,
            int startLine,
            int endLine,
            String where,
            List<String> imports,
            String follows,
            @Nullable Recipe recipe) {

        /** A cut of which no more is to be said than its lines. */
        public Cut(String file, String source, boolean test, int startLine, int endLine, @Nullable Recipe recipe) {
            this(file, source, test, startLine, endLine, "", List.of(), "", recipe);
        }

        /** The same, with what is to be said of it. */
        public Cut at(String words) {
            return new Cut(file, source, test, startLine, endLine, words, imports, follows, recipe);
        }

        /** The same, with the imports that it needs. */
        public Cut importing(List<String> needed) {
            return new Cut(file, source, test, startLine, endLine, where, needed, follows, recipe);
        }

        /** The same, right below another listing. */
        public Cut below(String anchor) {
            return new Cut(file, source, test, startLine, endLine, where, imports, anchor, recipe);
        }
    }

    /**
     * One line as shown.
     *
     * @param number in the source, from 1; 0 for a line that the source does not have
     * @param text without its line end and the indentation that all lines share
     * @param words what javac knows of its words, in order; empty where it knows nothing
     * @param marks what the author makes of it beyond its meaning
     * @param unfolded the lines in whose place this one stands; empty for a line that is no fold
     */
    public record Line(int number, String text, List<Word> words, List<Mark> marks, List<Line> unfolded) {

        /** A line of which nothing is known but its text. */
        public Line(int number, String text) {
            this(number, text, List.of());
        }

        /** A line and its words. */
        public Line(int number, String text, List<Word> words) {
            this(number, text, words, List.of(), List.of());
        }

        /** The same with other text. */
        public Line reading(String other) {
            return new Line(number, other, words, marks, unfolded);
        }

        /** The same with its words. */
        public Line with(List<Word> known) {
            return new Line(number, text, known, marks, unfolded);
        }

        /** The same with what the author makes of it. */
        public Line marked(List<Mark> made) {
            return new Line(number, text, words, made, unfolded);
        }

        /** The same in the place of others. */
        public Line unfoldingTo(List<Line> lines) {
            return new Line(number, text, words, marks, lines);
        }
    }

    /** The code as it is shown: the lines, each ended by {@code \n}. */
    public String text() {
        return text(lines);
    }

    /** What its folds stand for, each behind its comment; empty where nothing unfolds. */
    public String foldedText() {
        return foldedText(lines);
    }

    /** The same of lines that are no listing yet. */
    public static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    /** The same of lines that are no listing yet. */
    public static String foldedText(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .filter(line -> !line.unfolded().isEmpty())
                .forEach(line -> text.append(line.text()).append('\n').append(text(line.unfolded())));
        return text.toString();
    }

    @Override
    public boolean isBlock() {
        return true;
    }

    @Override
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.listing(this);
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.listing(this);
    }
}
