package dev.recto.listing;

import dev.recto.book.Listing.Line;
import dev.recto.evidence.SheetFile;
import dev.recto.text.LineIndex;
import java.util.ArrayList;
import java.util.List;

/** A text line by line, with nothing changed. */
final class WholeText {

    private WholeText() {}

    /** Every line, without its line end; a line end at the end of the text starts no line. */
    static List<Line> lines(SheetFile file) {
        return lines(file.sheet().text(), file.lines());
    }

    /**
     * Every line of a text.
     *
     * @param index where they start
     */
    static List<Line> lines(String text, LineIndex index) {
        int count = index.lines();
        List<Line> lines = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            int start = index.start(number);
            int end = number < count ? index.start(number + 1) : text.length();
            if (start < text.length()) {
                lines.add(new Line(number, withoutEnd(text.substring(start, end))));
            }
        }
        return lines;
    }

    /** How many lines there are. */
    static int count(SheetFile file) {
        int count = file.lines().lines();
        return file.lines().start(count) < file.sheet().text().length() ? count : count - 1;
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        end -= line.endsWith("\n") ? 1 : 0;
        end -= end > 0 && line.charAt(end - 1) == '\r' ? 1 : 0;
        return line.substring(0, end);
    }
}
