package dev.recto.words;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the tag of a language is read. */
public final class LanguageTag {

    /** Where Chinese is written with the traditional signs if a tag names no script. */
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    /** Those that newer JDKs know by other letters are known by both. */
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of(Locale.getISOLanguages()), Stream.of("he", "id", "yi", "iw", "in", "ji"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private LanguageTag() {}

    /** A tag as BCP 47 writes it, for one that is written as POSIX does, such as {@code de_AT}. */
    public static String written(String tag) {
        return tag.replace('_', '-');
    }

    /** What a tag says: of no language for what is none. */
    public static Locale locale(String tag) {
        return Locale.forLanguageTag(written(tag));
    }

    /** Why a tag names no language, to stand behind "which"; nothing where it does, as BCP 47 or POSIX write it. */
    public static Optional<String> fault(String tag) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(written(tag)).build();
        } catch (IllformedLocaleException e) {
            return Optional.of("is no language's tag");
        }
        if (!isLanguage(locale.getLanguage())) {
            return Optional.of("names no language that is known");
        }
        return isCountry(locale.getCountry())
                ? Optional.empty()
                : Optional.of("names '" + locale.getCountry() + "', which is no country's code");
    }

    /** The tag that somebody meant who wrote a language's English name, or its three letters where it has two. */
    public static Optional<String> meant(String word) {
        return Stream.of(Locale.getISOLanguages())
                .filter(language -> isCalled(language, word))
                .findFirst();
    }

    private static boolean isCalled(String language, String word) {
        Locale locale = Locale.forLanguageTag(language);
        return word.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                || word.equalsIgnoreCase(locale.getDisplayLanguage(locale))
                || word.equalsIgnoreCase(letters(locale));
    }

    private static String letters(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return locale.getLanguage();
        }
    }

    /** Two letters have to be known. Of three there is no list in the JDK, but BCP 47 wants two where there are two. */
    private static boolean isLanguage(String language) {
        return switch (language.length()) {
            case 2 -> KNOWN.contains(language);
            case 3 -> meant(language).isEmpty();
            default -> false;
        };
    }

    /** Three digits are an area of the world. */
    private static boolean isCountry(String country) {
        return country.isEmpty() || country.length() == 3 || COUNTRIES.contains(country);
    }

    /** Whether a locale of Chinese is written with the traditional signs: its script says so, and else its country. */
    public static boolean isTraditional(Locale chinese) {
        String script = chinese.getScript();
        return script.isEmpty() ? TRADITIONAL.contains(chinese.getCountry()) : script.equals("Hant");
    }
}
