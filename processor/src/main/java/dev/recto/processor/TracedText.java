package dev.recto.processor;

import dev.recto.text.JavaText;
import dev.recto.text.Origin;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text under construction that remembers where each of its units stands in the source. */
final class TracedText implements CharSequence {

    /** The origin of a unit that stands nowhere in this source, such as one of a constant's value. */
    static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    /** Units of a source, its Unicode escapes translated; {@code start} and {@code end} count in its translated text. */
    static TracedText of(JavaText source, int start, int end) {
        TracedText text = new TracedText();
        text.append(source, start, end);
        return text;
    }

    /** Adds units of a source. */
    void append(JavaText source, int start, int end) {
        for (int i = start; i < end; i++) {
            append(source.text().charAt(i), source.raw(i));
        }
    }

    /** Adds a unit that stands at an offset of the source. */
    void append(char unit, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(unit);
    }

    /** Adds a part of another text. */
    void append(TracedText that, int start, int end) {
        for (int i = start; i < end; i++) {
            append(that.charAt(i), that.offset(i));
        }
    }

    /** Adds words that stand nowhere in the source. */
    void appendUntraced(String words) {
        words.chars().forEach(unit -> append((char) unit, NOWHERE));
    }

    /** Where a unit stands in the source, or {@link #NOWHERE}. */
    int offset(int index) {
        return offsets[index];
    }

    /** The same with every line end as {@code \n}. */
    TracedText withPlainLineEnds() {
        TracedText plain = new TracedText();
        for (int i = 0; i < length(); i++) {
            boolean crlf = charAt(i) == '\r' && i + 1 < length() && charAt(i + 1) == '\n';
            plain.append(charAt(i) == '\r' ? '\n' : charAt(i), offset(i));
            i += crlf ? 1 : 0;
        }
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
        Span last = lines.get(lines.size() - 1);
        int least = lines.stream()
                .filter(line -> line.start() + indent(line) < line.end() || (block && line.equals(last)))
                .mapToInt(this::indent)
                .min()
                .orElse(0);
        TracedText shifted = new TracedText();
        for (Span line : lines) {
            if (line.start() > 0) {
                shifted.append('\n', offset(line.start() - 1));
            }
            int start = line.start() + Math.min(least, indent(line));
            int end = line.end();
            while (block && end > start && Character.isWhitespace(charAt(end - 1))) {
                end--;
            }
            shifted.append(this, start, end);
        }
        return shifted;
    }

    /** Its lines without their ends. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < length(); i++) {
            if (charAt(i) == '\n') {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        lines.add(new Span(start, length()));
        return lines;
    }

    private int indent(Span line) {
        int at = line.start();
        while (at < line.end() && Character.isWhitespace(charAt(at))) {
            at++;
        }
        return at - line.start();
    }

    /** Where the text stands in the source, in runs. */
    List<Origin> origins() {
        List<Origin> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= length(); i++) {
            if (i == length() || offset(start) == NOWHERE || offset(i) != offset(start) + i - start) {
                if (offset(start) != NOWHERE) {
                    runs.add(new Origin(start, offset(start), i - start));
                }
                start = i;
            }
        }
        return List.copyOf(runs);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
