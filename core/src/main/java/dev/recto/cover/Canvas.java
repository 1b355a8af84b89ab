package dev.recto.cover;

import java.util.Arrays;
import java.util.List;

/** A picture in the colours of {@link Palette}. */
final class Canvas {

    private final int width;
    private final int height;

    /** By row, what the colours are called. */
    private final byte[] pixels;

    /** All of it paper; in pixels. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    /** A bar of the accent. */
    void bar(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(pixels, y * this.width + left, y * this.width + left + width, (byte) Palette.ACCENT_INDEX);
        }
    }

    /** Lines of words, by the baseline of the first. */
    void lines(List<String> lines, TypeSize size, int left, int baseline, Palette.Shade shade) {
        int next = baseline;
        for (String line : lines) {
            line(line, size, left, next, shade);
            next += size.leading();
        }
    }

    byte[] png() {
        return IndexedPng.of(width, height, pixels, Palette.colours());
    }

    private void line(String words, TypeSize size, int left, int baseline, Palette.Shade shade) {
        int above = size.size() * 6 / 5;
        int rows = above + size.size() / 2;
        Coverage coverage = new Coverage(width, rows);
        double scale = (double) size.size() / Typeface.UNITS;
        int units = 0;
        int[] characters = words.codePoints().toArray();
        for (int at = 0; at < characters.length; at++) {
            String path = Typeface.serif().outline(characters[at]).path();
            Pen.draw(coverage, path, left + units * scale, above, scale);
            units += size.advance(characters[at], at + 1 < characters.length ? characters[at + 1] : 0);
        }
        ink(coverage, rows, baseline - above, shade);
    }

    /** Puts on what is covered, so many rows from the top on. */
    private void ink(Coverage coverage, int rows, int top, Palette.Shade shade) {
        for (int row = Math.max(0, -top); row < rows && top + row < height; row++) {
            double[] covered = coverage.row(row);
            for (int x = 0; x < width; x++) {
                int index = shade.index(covered[x]);
                if (index != 0) {
                    pixels[(top + row) * width + x] = (byte) index;
                }
            }
        }
    }
}
