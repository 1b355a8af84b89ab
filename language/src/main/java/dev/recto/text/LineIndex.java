package dev.recto.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lines and columns of a text, both from 1; columns count UTF-16 code units, a tab being one. Lines end with {@code \n},
 * {@code \r\n} or {@code \r}.
 */
public final class LineIndex {

    private final int[] starts;
    private final String text;

    private LineIndex(int[] starts, String text) {
        this.starts = starts;
        this.text = text;
    }

    /** Indexes a text in one pass. */
    public static LineIndex of(String text) {
        IntStream.Builder starts = IntStream.builder().add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                starts.add(i + 1);
            }
        }
        return new LineIndex(starts.build().toArray(), text);
    }

    /** How many lines there are; a text that ends with a line end has an empty last line. */
    public int lines() {
        return starts.length;
    }

    /** The line of an offset; the end of the text counts as an offset. */
    public int line(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The place of an offset in a file whose text this is. */
    public Place place(String file, int offset) {
        return new Place(file, line(offset), column(offset));
    }

    /** The offset where a line starts. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The offset where a line's words end: that of its line end, or the end of the text. */
    public int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
