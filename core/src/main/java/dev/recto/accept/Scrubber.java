package dev.recto.accept;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a name in the place of what differs from run to run by its nature. */
public enum Scrubber {
    /** Dates and times of the day, as in ISO 8601. */
    TIMES(
            "times",
            "‹time›",
            "(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?!\\d)"
                    + "|(?<!\\d)\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?!\\d)"),
    /** Folders for temporary files, up to and with the first name in them. */
    TEMPORARY_PATHS(
            "temporary-paths",
            "‹temporary path›",
            "(?<![\\w/])(?:/private)?(?:/var/folders/[^/\\s]+/[^/\\s]+/T|/var/tmp|/tmp)/[^/\\s\"'<>|,;)\\]]+"
                    + "|(?<!\\w)[A-Za-z]:\\\\[^\\n\"'<>|]{0,100}?\\\\Temp\\\\[^\\\\\\s\"'<>|,;)\\]]+"),
    /** Identities of objects, such as {@code Value@1b6d3586}, and addresses in memory. */
    ADDRESSES(
            "addresses", "‹address›", "(?<=[\\w$;\\]]@)[0-9a-f]{1,8}(?![\\w-]|\\.\\w)|(?<!\\w)0x[0-9a-f]{6,16}(?!\\w)"),
    /** What follows the word seed. */
    SEEDS("seeds", "‹seed›", "(?i)(?<=\\bseed(?:\\s?[:=]\\s?|\\s?is\\s|\\s))-?(?:0x[0-9a-f]+|\\d+)L?\\b"),
    /** A number with a unit of time, or several of them. */
    DURATIONS("durations", "‹duration›", times(" ?") + "(?: " + times(" ?") + ")*|\\bPT(?:\\d+(?:\\.\\d+)?[HMS])+");

    private final String title;
    private final String placeholder;
    private final Pattern pattern;

    Scrubber(String title, String placeholder, String pattern) {
        this.title = title;
        this.placeholder = placeholder;
        this.pattern = Pattern.compile(pattern);
    }

    private static String times(String gap) {
        return "(?<![\\w.,])\\d+(?:[.,]\\d+)?" + gap
                + "(?:ns|µs|μs|us|ms|s|min|h|secs?|seconds?|millis(?:econds)?|milliseconds?|minutes?|hours?)(?!\\w)";
    }

    /** The name that a POM calls it by. */
    public String title() {
        return title;
    }

    /** The names of all. */
    static List<String> titles() {
        return Arrays.stream(values()).map(Scrubber::title).sorted().toList();
    }

    /** The scrubber of a name. */
    static Optional<Scrubber> named(String title) {
        return Arrays.stream(values())
                .filter(scrubber -> scrubber.title.equals(title))
                .findFirst();
    }

    /** The text with the placeholder wherever the pattern is found. */
    String scrub(String text) {
        return pattern.matcher(text).replaceAll(placeholder);
    }
}
