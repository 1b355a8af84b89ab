package dev.recto.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the name that a misspelt one was most likely meant to be, and asks the author whether it was. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest edits (insert, delete, replace, swap), the first by name among equals.
     *
     * @return null where none is near
     */
    public static @Nullable String to(String name, Collection<String> candidates) {
        return candidates.stream()
                .distinct()
                .filter(candidate -> isNear(name, candidate))
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** What to do about a misspelt name: take the nearest candidate, or do otherwise where none is near. */
    public static String remedy(String name, Collection<String> candidates, String otherwise) {
        String nearest = to(name, candidates);
        return nearest == null ? otherwise : question(nearest);
    }

    /** Asks whether a name was meant. */
    public static String question(String nearest) {
        return "did you mean '" + nearest + "'?";
    }

    /** Few edits; among names that start alike, up to three of them, since short names are mistaken rather than mistyped. */
    private static boolean isNear(String name, String candidate) {
        if (name.isEmpty() || candidate.isEmpty() || Math.abs(name.length() - candidate.length()) > 3) {
            return false;
        }
        int edits = distance(name, candidate);
        boolean alike = Character.toLowerCase(name.charAt(0)) == Character.toLowerCase(candidate.charAt(0));
        return alike ? edits <= 3 : edits <= name.length() / 3;
    }

    /** How many edits there are between two words. */
    public static int distance(String from, String to) {
        return edits(from, to, false)[to.length()];
    }

    /** How many edits it takes at least to find words anywhere in a line. */
    public static int distanceWithin(String line, String words) {
        return Arrays.stream(edits(words, line, true)).min().orElseThrow();
    }

    /**
     * For each length of the text's start, how many edits make the words of it; {@code anywhere} leaves out for nothing what
     * stands before them.
     */
    private static int[] edits(String words, String text, boolean anywhere) {
        int[] before = {};
        int[] last = {};
        for (int i = 0; i <= words.length(); i++) {
            int[] row = new int[text.length() + 1];
            for (int j = 0; j <= text.length(); j++) {
                if (i == 0 || j == 0) {
                    row[j] = i == 0 && anywhere ? 0 : i + j;
                    continue;
                }
                boolean same = words.charAt(i - 1) == text.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (isSwapped(words, i, text, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last;
    }

    private static boolean isSwapped(String words, int i, String text, int j) {
        return i > 1 && j > 1 && words.charAt(i - 1) == text.charAt(j - 2) && words.charAt(i - 2) == text.charAt(j - 1);
    }
}
