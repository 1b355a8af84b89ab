package dev.recto.text;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file path relative to the project's folder where it lies there, with {@code /} between names
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, counted in UTF-16 code units, a tab being one; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The whole of a file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Place that) {
        return ORDER.compare(this, that);
    }
}
