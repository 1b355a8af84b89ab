package dev.recto.dialect.front;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as the systems write them: with time and zone or without (jekyll/jekyll 202df57, docs/_docs/front-matter.md),
 * and in words (gohugoio/hugoDocs 1c61334, content/en/_common/parsable-date-time-strings.md). The date is the one that is
 * written, in whatever zone it is meant.
 */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String TIME =
            "(?:(?:[Tt]|\\s+)\\d{1,2}(?::\\d{2}){1,2}(?:[.,]\\d+)?\\s*(?:[AaPp][Mm])?\\s*(?:[Zz]|[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{2,5})?(?:\\s+[A-Z]{2,5})?)?";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final String WEEKDAY = "(?:[A-Za-z]{3,9},?\\s+)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4})" + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + TIME);
    private static final Pattern FILE_NAME = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})-(.+)");

    private Dates() {}

    /** The date that a value says; nothing where it says none. */
    public static Optional<LocalDate> of(String value) {
        String text = value.strip();
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(numbers.group(1), numbers.group(3), numbers.group(4));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return date(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        return month.matches() ? date(month.group(3), month(month.group(1)), month.group(2)) : Optional.empty();
    }

    /** The date that a file's name starts with, as {@code 2026-11-29-title}. */
    public static Optional<LocalDate> ofFile(String name) {
        Matcher file = FILE_NAME.matcher(name);
        return file.matches() ? date(file.group(1), file.group(2), file.group(3)) : Optional.empty();
    }

    /** A file's name without the date that it may start with. */
    public static String withoutDate(String name) {
        return ofFile(name).isPresent() ? name.replaceFirst("^\\d{4}-\\d{1,2}-\\d{1,2}-", "") : name;
    }

    private static String month(String word) {
        return String.valueOf(MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
