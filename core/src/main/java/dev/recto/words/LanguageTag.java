package dev.recto.words;

import java.util.Locale;
import java.util.Set;

/** How the tag of a language is read. */
public final class LanguageTag {

    /** Where Chinese is written with the traditional signs if a tag names no script. */
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private LanguageTag() {}

    /** A tag as BCP 47 writes it, for one that is written as POSIX does, such as {@code de_AT}. */
    public static String written(String tag) {
        return tag.replace('_', '-');
    }

    /** What a tag says: of no language for what is none. */
    public static Locale locale(String tag) {
        return Locale.forLanguageTag(written(tag));
    }

    /** Whether a locale of Chinese is written with the traditional signs: its script says so, and else its country. */
    public static boolean isTraditional(Locale chinese) {
        String script = chinese.getScript();
        return script.isEmpty() ? TRADITIONAL.contains(chinese.getCountry()) : script.equals("Hant");
    }
}
