package dev.recto.dialect.site;

import dev.recto.text.Slug;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fragments of headings. Each system makes them of the same words and keeps other characters between them, as kramdown does in
 * {@code head--more}: what has the same letters and digits means the same heading.
 */
public final class Fragments {

    private static final Pattern HEADING =
            Pattern.compile("^ {0,3}#{1,6}[ \\t]+(.+?)(?:[ \\t]+#+)?[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern MARKUP = Pattern.compile("\\{[^}\\n]*}|<[^>\\n]*>|\\]\\([^)\\n]*\\)|[\\[\\]`*]");

    private Fragments() {}

    /** The book's own fragment for the heading of a page that another system's fragment names; nothing where it names none. */
    public static Optional<String> own(String fragment, String page) {
        return words(fragment, page).map(Slug::of);
    }

    /** The words of that heading, without markup. */
    public static Optional<String> words(String fragment, String page) {
        String wanted = letters(fragment);
        Matcher heading = HEADING.matcher(page);
        while (!wanted.isEmpty() && heading.find()) {
            String words = MARKUP.matcher(heading.group(1)).replaceAll("");
            if (letters(words).equals(wanted)) {
                return Optional.of(words.strip());
            }
        }
        return Optional.empty();
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
