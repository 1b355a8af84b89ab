package dev.recto.text;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the name that a misspelt one was most likely meant to be. */
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

    /** Few edits; among names that start alike, up to three of them, since short names are mistaken rather than mistyped. */
    private static boolean isNear(String name, String candidate) {
        if (name.isEmpty() || candidate.isEmpty() || Math.abs(name.length() - candidate.length()) > 3) {
            return false;
        }
        int edits = distance(name, candidate);
        boolean alike = Character.toLowerCase(name.charAt(0)) == Character.toLowerCase(candidate.charAt(0));
        return alike ? edits <= 3 : edits <= name.length() / 3;
    }

    private static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, i, j, edits);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int cheapest(String from, String to, int i, int j, int[][] edits) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = edits[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
