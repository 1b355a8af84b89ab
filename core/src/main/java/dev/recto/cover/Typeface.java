package dev.recto.cover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The outlines of the book's own serif at the weight of its headings. {@code core/src/fonts/outlines.py} made the file and says its form. */
final class Typeface {

    /** So many units are the size of the type. */
    static final int UNITS = 1000;

    private static final String FILE = "serif.txt";
    private static final int HEXADECIMAL = 16;

    /**
     * A character.
     *
     * @param advance how far the next one stands from it, in units
     * @param path as SVG writes it, in units, with y upwards
     */
    record Outline(int advance, String path) {}

    /** Read when the first cover asks. */
    private static final class Serif {
        private static final Typeface INSTANCE = read();
    }

    private final Map<Integer, Outline> outlines = new HashMap<>();
    private final Map<Long, Integer> kerns = new HashMap<>();

    private Typeface() {}

    static Typeface serif() {
        return Serif.INSTANCE;
    }

    /** Whether all of a text can be drawn. */
    boolean has(String text) {
        return text.codePoints().allMatch(outlines::containsKey);
    }

    /** A character that it has. */
    Outline outline(int character) {
        Outline outline = outlines.get(character);
        if (outline == null) {
            throw new IllegalArgumentException("no outline of U+" + Integer.toHexString(character));
        }
        return outline;
    }

    /** How much further from a character another one stands behind it, in units. */
    int kerning(int character, int next) {
        return kerns.getOrDefault(pair(character, next), 0);
    }

    private static long pair(int character, int next) {
        return (long) character << Integer.SIZE | next;
    }

    private static Typeface read() {
        Typeface typeface = new Typeface();
        try (InputStream stream = Typeface.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the plugin's jar");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .forEach(typeface::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return typeface;
    }

    private void add(String line) {
        String[] parts = line.split(" ", 3);
        if (parts[0].equals("kern")) {
            kern(Integer.parseInt(parts[1], HEXADECIMAL), parts[2]);
        } else {
            int advance = Integer.parseInt(parts[1]);
            outlines.put(
                    Integer.parseInt(parts[0], HEXADECIMAL), new Outline(advance, parts.length > 2 ? parts[2] : ""));
        }
    }

    /** Of one character: {@code 0056-119} for each that may follow. */
    private void kern(int character, String pairs) {
        for (String each : pairs.split(" ")) {
            int next = Integer.parseInt(each.substring(0, 4), HEXADECIMAL);
            kerns.put(pair(character, next), Integer.parseInt(each.substring(4)));
        }
    }
}
