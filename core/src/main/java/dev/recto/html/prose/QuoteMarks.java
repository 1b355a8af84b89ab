package dev.recto.html.prose;

import dev.recto.words.LanguageTag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The marks around what somebody says, in one language.
 *
 * @param open the outer mark in front, with the space behind it where the language has one
 * @param close the outer mark behind, with the space in front of it
 * @param innerOpen the mark in front of words that are quoted in a quote
 * @param innerClose the mark behind them
 */
record QuoteMarks(String open, String close, String innerOpen, String innerClose) {

    private static final QuoteMarks ENGLISH = pairs("\u201C\u201D\u2018\u2019");
    private static final Map<String, QuoteMarks> BY_LANGUAGE = byLanguage();

    /** The marks of a language; English ones where it is not known. */
    static QuoteMarks of(String language) {
        String tag = LanguageTag.written(language.toLowerCase(Locale.ROOT));
        while (tag.contains("-") && !BY_LANGUAGE.containsKey(tag)) {
            tag = tag.substring(0, tag.lastIndexOf('-'));
        }
        return BY_LANGUAGE.getOrDefault(tag, ENGLISH);
    }

    private static Map<String, QuoteMarks> byLanguage() {
        Map<String, QuoteMarks> marks = new HashMap<>();
        put(marks, "\u201E\u201C\u201A\u2018", "de cs sk sl bg is lt et sr hr mk ka");
        put(marks, "\u00AB\u00BB\u2039\u203A", "de-ch fr-ch it-ch");
        put(marks, "\u00AB\u00BB\u201C\u201D", "es it pt-pt ca eu gl el");
        put(marks, "\u00AB\u00BB\u2018\u2019", "nb nn no");
        put(marks, "\u00AB\u00BB\u201E\u201C", "ru uk be");
        put(marks, "\u201E\u201D\u00AB\u00BB", "pl ro");
        put(marks, "\u201E\u201D\u00BB\u00AB", "hu");
        put(marks, "\u201D\u201D\u2019\u2019", "sv fi he");
        put(marks, "\u300C\u300D\u300E\u300F", "ja zh-hant zh-tw zh-hk zh-mo");
        marks.put("fr", new QuoteMarks("\u00AB\u202F", "\u202F\u00BB", "\u201C", "\u201D"));
        return Map.copyOf(marks);
    }

    private static void put(Map<String, QuoteMarks> marks, String four, String languages) {
        for (String language : languages.split(" ")) {
            marks.put(language, pairs(four));
        }
    }

    private static QuoteMarks pairs(String four) {
        return new QuoteMarks(four.substring(0, 1), four.substring(1, 2), four.substring(2, 3), four.substring(3));
    }
}
