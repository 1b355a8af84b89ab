package dev.recto.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code examples.txt}, which says how its lines are written. */
final class Examples {

    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String LARGE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final Map<String, String> LETTERS = Map.of(
            "h", DIGITS + "abcdef",
            "H", DIGITS + "ABCDEF",
            "d", DIGITS,
            "a", SMALL + DIGITS,
            "l", SMALL + LARGE,
            "A", SMALL + LARGE + DIGITS,
            "U", LARGE + DIGITS);
    private static final Pattern MADE = Pattern.compile("\\{([hHdalAU])(\\d+)}");

    private Examples() {}

    /**
     * A line.
     *
     * @param id of the pattern
     * @param secret what it finds
     * @param none what it does not find
     */
    record Example(String id, String secret, String none) {

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Example> read() {
        try (InputStream file = Examples.class.getResourceAsStream("examples.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Examples::example)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String line) {
        String[] parts = line.split(" *\\| *");
        String none = parts.length > 2 ? parts[2] : shorter(parts[1]);
        return new Example(parts[0], made(parts[1]), made(none));
    }

    private static String shorter(String written) {
        MatchResult last =
                MADE.matcher(written).results().reduce((one, two) -> two).orElseThrow();
        int length = Integer.parseInt(last.group(2)) - 1;
        return written.substring(0, last.start(2)) + length + written.substring(last.end(2));
    }

    /** The same letters each time, and as many different ones as there can be. */
    private static String made(String written) {
        Matcher matcher = MADE.matcher(written.replaceFirst("~", ""));
        return matcher.replaceAll(found -> letters(LETTERS.get(found.group(1)), Integer.parseInt(found.group(2))));
    }

    private static String letters(String alphabet, int length) {
        List<String> letters = new ArrayList<>(List.of(alphabet.split("")));
        Collections.shuffle(letters, new Random(length));
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.get(i % letters.size()));
        }
        return word.toString();
    }
}
