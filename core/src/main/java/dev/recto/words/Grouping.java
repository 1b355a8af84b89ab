package dev.recto.words;

import java.util.Locale;
import java.util.Set;

/**
 * The signs in numbers, as the readers of a language know them.
 *
 * @param group between groups of three digits
 * @param point in front of what is less than one
 */
public record Grouping(String group, String point) {

    private static final Set<String> SPACE_AND_COMMA = Set.of(
            "be", "bg", "cs", "et", "fi", "fr", "hu", "lt", "lv", "nb", "nn", "no", "pl", "ru", "sk", "sv", "uk");
    private static final Set<String> POINT_AND_COMMA = Set.of(
            "ca", "da", "de", "el", "es", "eu", "gl", "hr", "id", "is", "it", "nl", "pt", "ro", "sl", "sr", "tr", "vi");

    /** So many digits are not grouped. */
    private static final int UNGROUPED = 4;

    /** @param tag BCP 47 */
    public static Grouping of(String tag) {
        String language = tag.replaceFirst("-.*$", "").toLowerCase(Locale.ROOT);
        if (SPACE_AND_COMMA.contains(language)) {
            return new Grouping("\u202F", ",");
        }
        return POINT_AND_COMMA.contains(language) ? new Grouping(".", ",") : new Grouping(",", ".");
    }

    /** The digits of a whole number, where there are many of them in groups. */
    public String whole(String digits) {
        return digits.length() <= UNGROUPED ? digits : grouped(digits);
    }

    /** The same, however few there are. */
    public String grouped(String digits) {
        return digits.replaceAll("\\B(?=(?:[0-9]{3})+$)", group);
    }
}
