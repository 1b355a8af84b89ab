package dev.recto.words;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way the lines of a language run. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** ISO 15924 codes of the scripts that run from right to left. */
    private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");

    /** ISO 639 codes of the languages that are written in them where a tag names no script; the old codes of two as well. */
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    /**
     * The direction of a language.
     *
     * @param tag BCP 47; a script that it names decides
     * @return left to right where nothing else is known
     */
    public static Direction of(String tag) {
        Locale locale = LanguageTag.locale(tag);
        boolean reversed = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return reversed ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** What a page in a language says of its direction; null where that is the usual one. */
    public static @Nullable String said(String tag) {
        return of(tag) == RIGHT_TO_LEFT ? "rtl" : null;
    }
}
