package dev.recto.pages;

import java.util.Locale;

/** Makes addresses and fragments of titles. */
public final class Slug {

    private Slug() {}

    /** Lower-case letters and digits of any script, with a hyphen for each stretch of anything else. */
    public static String of(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
