package dev.recto.book;

import dev.recto.marks.CutLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Code that the book shows.
 *
 * @param anchor its fragment, unique on its page, such as {@code Value.plus}
 * @param number as shown to the reader, such as {@code 3.2}; empty for unnumbered listings
 * @param caption short name for the reader, such as {@code Value.plus}
 * @param element id of the declaration it shows; for a region or a fence, of the type around it or empty
 * @param language of the code, such as {@code java}
 * @param origin where it stands; null where it stands nowhere
 * @param lines what is shown
 * @param excuse why no test runs it, as the author says; null where it has to be exercised
 * @param since what it is shown as a change of; null where it is shown as it is
 */
public record Listing(
        String anchor,
        String number,
        String caption,
        String element,
        String language,
        @Nullable CodeOrigin origin,
        List<Line> lines,
        @Nullable String excuse,
        @Nullable Change since)
        implements Block, Insert {

    /** Of its names alone: a listing holds each word of its code, and is looked up often. */
    @Override
    public int hashCode() {
        return Objects.hash(anchor, number, element);
    }

    /** A listing that is shown as it is. */
    public Listing(
            String anchor,
            String number,
            String caption,
            String element,
            String language,
            @Nullable CodeOrigin origin,
            List<Line> lines,
            @Nullable String excuse) {
        this(anchor, number, caption, element, language, origin, lines, excuse, null);
    }

    /** The same, shown as a change. In two versions as one, no fold opens. */
    public Listing changing(Change change) {
        return new Listing(anchor, number, caption, element, language, origin, Line.closed(lines), excuse, change);
    }

    /** The source that it was cut from, and how; nothing for code in prose. */
    public Optional<CodeOrigin.Source> cut() {
        return origin instanceof CodeOrigin.Source source ? Optional.of(source) : Optional.empty();
    }

    /** What a reader calls it. */
    public Label label() {
        return new Label(Label.Kind.LISTING, number);
    }

    /** Whether it has a name for the reader; code in prose has none. */
    public boolean isNamed() {
        return !caption.isEmpty();
    }

    /**
     * The way from an earlier listing to a later one.
     *
     * @param earlier the earlier listing, in which no fold opens
     * @param steps the lines of both, top to bottom
     */
    public record Change(Listing earlier, List<Step> steps) {}

    /**
     * A line of one version or of both.
     *
     * @param before index of the line among the earlier listing's; nothing for one that was added
     * @param now index of the line among the later listing's; nothing for one that was removed
     */
    public record Step(OptionalInt before, OptionalInt now) {}

    /**
     * One line as shown.
     *
     * @param cut what it is made of
     * @param words what javac knows of its words, in order; empty where it knows nothing
     * @param marks what the author makes of it beyond its meaning
     * @param unfolded the lines that the reader can open in its place; empty for a line that is no fold
     */
    public record Line(CutLine cut, List<Word> words, List<Mark> marks, List<Line> unfolded) {

        /** A line of which nothing is known but its text. */
        public Line(int number, String text) {
            this(CutLine.of(number, text));
        }

        /** A line of which nothing is known but its text; its folds open. */
        public Line(CutLine cut) {
            this(cut, List.of(), List.of(), cut.folded().stream().map(Line::new).toList());
        }

        /** Its number in the source, from 1; nothing for the comment of a fold. */
        public OptionalInt number() {
            return cut.number();
        }

        /** Its text, without a line end and the indentation that all lines share. */
        public String text() {
            return cut.text();
        }

        /** The same with its words. */
        public Line with(List<Word> known) {
            return new Line(cut, known, marks, unfolded);
        }

        private static List<Line> closed(List<Line> lines) {
            return lines.stream()
                    .map(line -> new Line(line.cut, line.words, line.marks, List.of()))
                    .toList();
        }
    }

    /** The same as part of the listing that shows what became of it, which says what it needs. */
    public Listing asEarlier() {
        CodeOrigin alone =
                cut().<CodeOrigin>map(CodeOrigin.Source::withoutImports).orElse(origin);
        return new Listing(anchor, number, caption, element, language, alone, Line.closed(lines), excuse, since);
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
    public <R> R accept(Insert.Visitor<R> visitor) {
        return visitor.listing(this);
    }

    @Override
    public <R> R accept(Block.Visitor<R> visitor) {
        return visitor.listing(this);
    }
}
