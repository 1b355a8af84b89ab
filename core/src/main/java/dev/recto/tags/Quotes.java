package dev.recto.tags;

import dev.recto.text.Nearest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for words that prose quotes in what a test printed. */
final class Quotes {

    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Pattern GAPS = Pattern.compile("[ \\t]+");
    private static final int MOST_LINES = 2_000;
    private static final int MOST_COLUMNS = 200;

    private Quotes() {}

    /**
     * Whether an output holds these words, whole: {@code 0.03} is not in {@code 0.031}, nor in {@code -0.03}. Any number of
     * spaces counts as one, so that columns can be quoted; colours do not count.
     */
    static boolean holds(String output, String words) {
        String quote = plain(words).strip();
        boolean number = Character.isDigit(quote.charAt(0));
        String start = Character.isLetterOrDigit(quote.codePointAt(0))
                ? "(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])" + (number ? "(?<!(?:^|[\\s=(:,])[-−])" : "")
                : "";
        String end = Character.isLetterOrDigit(quote.codePointBefore(quote.length()))
                ? "(?![\\p{L}\\p{N}])(?![.,]\\p{N})"
                : "";
        return Pattern.compile(start + Pattern.quote(quote) + end, Pattern.MULTILINE)
                .matcher(plain(output))
                .find();
    }

    /** The line of an output that is most like these words, where any is. */
    static Optional<String> nearest(String output, String words) {
        String quote = plain(words).strip();
        String best = "";
        int least = Math.max(quote.length() / 2, 1) + 1;
        for (String line :
                plain(output).lines().limit(MOST_LINES).map(String::strip).toList()) {
            String part = line.substring(0, Math.min(line.length(), MOST_COLUMNS));
            int edits = Nearest.distanceWithin(part, quote);
            if (edits < least) {
                least = edits;
                best = part;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String plain(String text) {
        return GAPS.matcher(COLOURS.matcher(text).replaceAll("")).replaceAll(" ");
    }
}
