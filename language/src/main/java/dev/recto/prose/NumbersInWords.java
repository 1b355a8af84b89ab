package dev.recto.prose;

import dev.recto.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers in a line of English that state something of the world: neither years, dates, web addresses, nor the numbers of
 * sections, figures and the like, nor digits in a name such as {@code UTF-8}.
 */
final class NumbersInWords {

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String NUMBERED =
            "(?:§|(?:chapter|(?:sub)*section|figure|listing|table|equation|exercise|appendix|page|step|item|line)s?|part"
                    + "|(?:ch|sec|fig|eq|pp?)\\.)";
    private static final String OWN_NUMBER = "\\d+(?:\\.\\d+)*\\p{L}?";

    /** Units as they stand behind a number, and things that are counted: a plural that is no other word. */
    private static final String UNIT =
            "(?:[%‰°$€£¥]|(?:[kMGTmµn]?(?:m|g|s|Hz)|[kKMGT]i?B|min|h|l|px|bits?|bytes?|percent)(?!\\p{L})"
                    + "|(?!(?:was|has|his|its|this|thus|does|plus|less|across|versus|always|perhaps|towards)\\b)\\p{Ll}{2,}s(?!\\p{L}))";

    private static final List<Pattern> LEFT_OUT = List.of(
            Pattern.compile("\\b(?:https?://|ftp://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}+"),
            Pattern.compile("&#?\\w+;"),
            Pattern.compile(
                    "\\b\\d{4}-\\d{2}(?:-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[-+]\\d{2}:?\\d{2})?)?)?\\b"),
            Pattern.compile("\\b\\d{1,2}([./])\\d{1,2}\\1\\d{4}\\b"),
            Pattern.compile("\\b(?:" + DAY + "(?: of)?" + SPACE + ")?" + MONTH + ",?" + SPACE + "\\d{4}\\b"),
            Pattern.compile("\\b" + DAY + "(?: of)?" + SPACE + MONTH + "(?!\\p{L})"),
            Pattern.compile("\\b" + MONTH + SPACE + DAY + "(?:," + SPACE + "\\d{4})?(?![\\p{L}\\d])"),
            Pattern.compile(
                    "(?<!\\p{L})" + NUMBERED + SPACE + "*" + OWN_NUMBER + "(?:(?:, | and | or | to |, and |[–-])"
                            + OWN_NUMBER + "(?![\\p{L}\\d%]))*",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?<![=<>≈~×*/^+−-] )(?<![\\p{L}\\d_.,$€£¥=<>≈~×*/^+−-])[12]\\d{3}(?:[–-](?:[12]\\d{3}|\\d{2}))?s?(?![\\p{L}\\d_]|[.,]\\d|["
                            + " \\u00A0\\u202F-]?" + UNIT + ")"));

    private static final Pattern OF_HEADING = Pattern.compile("^\\s*\\d+(?:\\.\\d+)*[.)]?(?=\\s)");

    /** No digit of a name, such as in {@code x2}, {@code UTF-8} or {@code v1.2}. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{Nd}_])(?<!\\p{L}-)(?<!\\p{Nd}[.,])"
            + "\\p{Nd}+(?:[.,'’_\\u00A0\\u202F]\\p{Nd}+)*(?:[eE][-+−]?\\p{Nd}+)?");

    private NumbersInWords() {}

    /** Where they stand, in order; in a heading, a number in front is the section's. */
    static List<Span> in(String words, boolean heading) {
        String rest = heading ? without(OF_HEADING, words) : words;
        for (Pattern leftOut : LEFT_OUT) {
            rest = without(leftOut, rest);
        }
        return NUMBER.matcher(rest)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    /** The same words with something else where a pattern matches, so that nothing moves. */
    private static String without(Pattern leftOut, String words) {
        return leftOut.matcher(words)
                .replaceAll(found -> "\uFFFC".repeat(found.group().length()));
    }
}
