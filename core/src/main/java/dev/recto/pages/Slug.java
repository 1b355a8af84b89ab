package dev.recto.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes addresses and fragments of titles and names. */
public final class Slug {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Lower-case letters and digits of any script, with a hyphen for each stretch of anything else. */
    public static String of(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The wish itself or, where it was given before, the wish with the smallest number from 2 that is free. */
    public String unique(String wish) {
        String slug = wish;
        while (!taken.add(slug.toLowerCase(Locale.ROOT))) {
            // Counted on from the last one: a book of thousands of methods of one name must not be tried from 2 for
            // each.
            slug = wish + "-" + numbers.merge(wish.toLowerCase(Locale.ROOT), 2, (number, first) -> number + 1);
        }
        return slug;
    }
}
