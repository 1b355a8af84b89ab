package dev.recto.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A work that prose cites, as its author writes it: {@code @knuth84}, {@code @knuth84, p. 12}; in a tag the at sign may be
 * missing.
 *
 * @param key what the bibliography calls the work
 * @param locator the place in it, as readers see it; null where the whole work is meant
 */
public record Cited(String key, @Nullable String locator) {

    private static final String NAME = "[\\p{L}\\p{Nd}_]+";
    private static final Pattern KEY = Pattern.compile("@?(" + NAME + "(?:[-:.+/]+" + NAME + ")*)");
    private static final String NUMBER =
            "(?:\\p{Nd}[\\p{L}\\p{Nd}]*|[IVXLCDM]+|[ivxlcdm]+|\\p{Lu})(?:[.:]\\p{Nd}[\\p{L}\\p{Nd}]*)*";
    private static final String WORD =
            "\\p{L}{1,12}\\.|\u00A7{1,2}|\u00B6{1,2}|(?:page|chapter|section|part|volume|figure|table"
                    + "|equation|listing|algorithm|theorem|lemma|definition|exercise|appendix|note|line)s?";
    private static final Pattern LOCATOR =
            Pattern.compile("(?:(" + WORD + ")\\s*)?(" + NUMBER + ")(?:\\s*[-\u2013\u2014]+\\s*(" + NUMBER + "))?");

    /**
     * Reads the works of a citation, which semicolons part.
     *
     * @return nothing where any of them is written otherwise
     */
    public static List<Cited> read(String words) {
        List<Cited> works = new ArrayList<>();
        for (String part : parts(words)) {
            Optional<Cited> work = one(part.strip());
            if (work.isEmpty()) {
                return List.of();
            }
            works.add(work.get());
        }
        return List.copyOf(works);
    }

    /** The words of each work, as written. */
    static List<String> parts(String words) {
        return List.of(words.split(";", -1));
    }

    /** A work by its words; nothing where they are no work's. */
    static Optional<Cited> one(String words) {
        Matcher key = KEY.matcher(words);
        if (!key.lookingAt()) {
            return Optional.empty();
        }
        String behind = words.substring(key.end());
        if (behind.isBlank()) {
            return Optional.of(new Cited(key.group(1), null));
        }
        boolean parted = behind.charAt(0) == ',' || Character.isWhitespace(behind.charAt(0));
        return parted ? locator(behind).map(locator -> new Cited(key.group(1), locator)) : Optional.empty();
    }

    /** What stands behind the key at the start of some words; all of them where they start with no key. */
    static String behindKey(String words) {
        Matcher key = KEY.matcher(words);
        return key.lookingAt() ? words.substring(key.end()).replaceFirst("^[\\s,]+", "") : words;
    }

    private static Optional<String> locator(String words) {
        List<String> places = new ArrayList<>();
        for (String place : words.strip().replaceFirst("^,", "").split(",", -1)) {
            Matcher found = LOCATOR.matcher(place.strip());
            if (!found.matches()) {
                return Optional.empty();
            }
            places.add((found.group(1) == null ? "" : found.group(1) + "\u00A0")
                    + found.group(2)
                    + (found.group(3) == null ? "" : "\u2013" + found.group(3)));
        }
        return Optional.of(String.join(", ", places));
    }
}
