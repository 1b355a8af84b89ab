package dev.recto.processor;

import dev.recto.text.BinarySearch;
import dev.recto.text.JavaText;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text under construction that remembers where it stands in the source: not of each unit by itself but of each run of units
 * that stand there letter by letter, so that a line costs no more than a word.
 */
final class TracedText {

    /** The origin of a unit that stands nowhere in this source, such as one of a constant's value. */
    static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();

    /** The runs, in order, none of which goes on where the one before it ends, in the text and in the source. */
    private final List<Origin> runs = new ArrayList<>();

    /** Units of a source, its Unicode escapes translated; {@code start} and {@code end} count in its translated text. */
    static TracedText of(JavaText source, int start, int end) {
        TracedText text = new TracedText();
        text.append(source, start, end);
        return text;
    }

    /** Adds units of a source. */
    void append(JavaText source, int start, int end) {
        int at = start;
        while (at < end) {
            int stretchEnd = Math.min(end, source.stretchEnd(at));
            trace(source.raw(at), stretchEnd - at);
            // As a string: StringBuilder copies no other text at once.
            text.append(source.text().substring(at, stretchEnd));
            at = stretchEnd;
        }
    }

    /** Adds a unit that stands at an offset of the source. */
    void append(char unit, int offset) {
        trace(offset, 1);
        text.append(unit);
    }

    /** Adds a part of another text. */
    void append(TracedText that, int start, int end) {
        for (int i = that.run(start); i < that.runs.size() && that.runs.get(i).inText() < end; i++) {
            Origin run = that.runs.get(i);
            int from = Math.max(start, run.inText());
            int to = Math.min(end, run.inText() + run.length());
            if (from < to) {
                trace(text.length() + from - start, run.inSource() + from - run.inText(), to - from);
            }
        }
        text.append(that.text.substring(start, Math.max(start, end)));
    }

    /** Adds words that an offset of the source stands for. */
    void appendStanding(String words, int offset) {
        if (!words.isEmpty()) {
            trace(offset, 1);
        }
        text.append(words);
    }

    /** Adds words that stand nowhere in the source. */
    void appendUntraced(String words) {
        text.append(words);
    }

    private void trace(int inSource, int length) {
        trace(text.length(), inSource, length);
    }

    private void trace(int inText, int inSource, int length) {
        if (inSource == NOWHERE) {
            return;
        }
        Origin last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.inText() + last.length() == inText && last.inSource() + last.length() == inSource) {
            runs.set(runs.size() - 1, new Origin(last.inText(), last.inSource(), last.length() + length));
        } else {
            runs.add(new Origin(inText, inSource, length));
        }
    }

    /** The index of the first run that ends behind an offset of the text. */
    private int run(int inText) {
        return BinarySearch.first(
                runs.size(), index -> runs.get(index).inText() + runs.get(index).length() > inText);
    }

    /** Where a unit stands in the source, or {@link #NOWHERE}. */
    int offset(int index) {
        int found = run(index);
        Origin run = found < runs.size() ? runs.get(found) : null;
        return run == null || run.inText() > index ? NOWHERE : run.inSource() + index - run.inText();
    }

    /** The same with every line end as {@code \n}. */
    TracedText withPlainLineEnds() {
        int end = text.indexOf("\r");
        if (end < 0) {
            return this;
        }
        TracedText plain = new TracedText();
        int start = 0;
        while (end >= 0) {
            plain.append(this, start, end);
            plain.append('\n', offset(end));
            boolean pair = end + 1 < length() && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
            end = text.indexOf("\r", start);
        }
        plain.append(this, start, length());
        return plain;
    }

    /** A part of it. */
    TracedText part(int start, int end) {
        TracedText part = new TracedText();
        part.append(this, start, end);
        return part;
    }

    /** As {@link String#stripIndent} does for text blocks: the last line counts even where blank, trailing space goes. */
    TracedText withoutBlockIndent() {
        return withoutIndent(true);
    }

    /** As JEP 467 does for {@code ///} comments: blank lines do not count, trailing space stays. */
    TracedText withoutCommentIndent() {
        return withoutIndent(false);
    }

    private TracedText withoutIndent(boolean block) {
        List<Span> lines = lines();
        int least = leastIndent(lines, block);
        TracedText shifted = new TracedText();
        for (Span line : lines) {
            if (line.start() > 0) {
                shifted.append('\n', offset(line.start() - 1));
            }
            int start = line.start() + Math.min(least, indent(line));
            int end = line.end();
            while (block && end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            shifted.append(this, start, end);
        }
        return shifted;
    }

    private int leastIndent(List<Span> lines, boolean block) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int indent = indent(line);
            boolean counts = line.start() + indent < line.end() || (block && i == lines.size() - 1);
            least = counts ? Math.min(least, indent) : least;
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /** Its lines without their ends. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
            lines.add(new Span(start, end));
            start = end + 1;
        }
        lines.add(new Span(start, length()));
        return lines;
    }

    private int indent(Span line) {
        int at = line.start();
        while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - line.start();
    }

    /** Where the text stands in the source, in runs. */
    List<Origin> origins() {
        return List.copyOf(runs);
    }

    /** How many units it has. */
    int length() {
        return text.length();
    }

    /** One of its units. */
    char charAt(int index) {
        return text.charAt(index);
    }

    /** Where some words stand in it, from an offset on; negative where they do not. */
    int indexOf(String words, int from) {
        return text.indexOf(words, from);
    }

    /** The words. */
    @Override
    public String toString() {
        return text.toString();
    }
}
