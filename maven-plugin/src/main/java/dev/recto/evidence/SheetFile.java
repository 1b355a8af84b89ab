package dev.recto.evidence;

import dev.recto.diagnostic.Place;
import dev.recto.sheet.LineIndex;
import dev.recto.sheet.Sheet;
import java.nio.file.Path;

/**
 * A sheet and the source file that it speaks of.
 *
 * @param sheet what javac's reading left
 * @param test whether the source is a test's
 * @param file the source, relative to the project's folder, with {@code /} between names
 * @param path the source on disk
 * @param lines where the lines of the sheet's text start
 */
public record SheetFile(Sheet sheet, boolean test, String file, Path path, LineIndex lines) {

    /** The place of an offset of the sheet's text; the whole file for a negative one. */
    public Place place(int offset) {
        return offset < 0 ? Place.of(file) : new Place(file, lines.line(offset), lines.column(offset));
    }
}
