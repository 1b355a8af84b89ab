package dev.recto.processor;

import dev.recto.text.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text under construction that remembers where each of its units stands in the source. */
final class TracedText implements CharSequence {

    /** The origin of a unit that stands nowhere in this source, such as one of a constant's value. */
    static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

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
