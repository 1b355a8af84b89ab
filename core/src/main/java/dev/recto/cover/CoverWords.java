package dev.recto.cover;

import dev.recto.book.Imprint;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The words on covers. */
public final class CoverWords {

    /** More characters than any cover has room for. */
    private static final int MOST = 1000;

    /** What ends words and lines; not the spaces that hold words together. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085&&[^\u00A0\u202F]]+");

    /** Where a word may be hyphenated, which a cover does not do. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private CoverWords() {}

    /** What a cover shows, for those who do not see it. */
    public static String said(Imprint imprint) {
        return imprint.authors().isEmpty() ? imprint.title() : imprint.title() + ", " + imprint.byline();
    }

    /** Words as they are drawn: on one line, letters and their accents as one character, and of a long text the start. */
    static String plain(String words) {
        String start = words.codePointCount(0, words.length()) <= MOST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST));
        String line =
                SPACE.matcher(start).replaceAll(" ").replace(SOFT_HYPHEN, "").strip();
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }
}
