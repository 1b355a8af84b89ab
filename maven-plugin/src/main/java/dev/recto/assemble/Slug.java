package dev.recto.assemble;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes addresses and fragments of titles and names. */
final class Slug {

    private final Set<String> taken = new HashSet<>();

    /** Lower-case letters and digits of any script, with a hyphen for each stretch of anything else. */
    static String of(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The wish itself or, where it was given before, the wish with the smallest number from 2 that is free. */
    String unique(String wish) {
        String slug = wish;
        for (int n = 2; !taken.add(slug.toLowerCase(Locale.ROOT)); n++) {
            slug = wish + "-" + n;
        }
        return slug;
    }
}
