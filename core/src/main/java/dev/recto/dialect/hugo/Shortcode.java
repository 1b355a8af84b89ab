package dev.recto.dialect.hugo;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mark of a shortcode, with either delimiter: one that opens it, or one that closes it. Arguments are words, or text in
 * double quotes or backticks, and have a name or none (gohugoio/hugoDocs 1c61334, content/en/content-management/shortcodes.md,
 * "Arguments").
 *
 * @param role what it does
 * @param name the shortcode's name; empty for what is only quoted or is malformed
 * @param named its arguments by name
 * @param positional its arguments without a name
 * @param span the whole mark
 */
record Shortcode(Role role, String name, Map<String, String> named, List<String> positional, Span span) {

    private static final Pattern OPEN = Pattern.compile("\\{\\{([<%])");
    private static final Pattern QUOTED = Pattern.compile("/\\*.*?\\*/[>%]\\}\\}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\s*(/?)\\s*([\\w.-]++(?:/[\\w.-]++)*+)");
    private static final Pattern ARGUMENT = Pattern.compile(
            "\\s*+(?:([\\w-]++)\\s*+=\\s*+)?+(\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`|(?:(?!/?[>%]\\}\\})[^\\s\"`])++)",
            Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("\\s*+(/?)([>%])\\}\\}");

    /** What a mark does. */
    enum Role {
        OPENS,
        CLOSES,
        /** It has no body, and says so. */
        STANDS_ALONE,
        /** It shows how a shortcode is written, as <code>{{&lt;/* x *&#47;&gt;}}</code> does. */
        QUOTED,
        MALFORMED
    }

    /** The first one at or behind an offset; nothing where there is none. */
    static Optional<Shortcode> next(String text, int from) {
        Matcher open = OPEN.matcher(text);
        return from < text.length() && open.find(from)
                ? Optional.of(read(text, open.start(), open.group(1)))
                : Optional.empty();
    }

    private static Shortcode read(String text, int start, String mark) {
        int at = start + 3;
        Matcher quoted = QUOTED.matcher(text).region(at, text.length());
        if (quoted.lookingAt()) {
            return nameless(Role.QUOTED, new Span(start, quoted.end()));
        }
        Shortcode malformed = nameless(Role.MALFORMED, new Span(start, at));
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            return malformed;
        }
        Map<String, String> named = new LinkedHashMap<>();
        List<String> positional = new ArrayList<>();
        at = arguments(text, name.end(), named, positional);
        Matcher end = END.matcher(text).region(at, text.length());
        if (!end.lookingAt() || !end.group(2).equals(mark.equals("<") ? ">" : "%")) {
            return malformed;
        }
        Role role = !name.group(1).isEmpty() ? Role.CLOSES : end.group(1).isEmpty() ? Role.OPENS : Role.STANDS_ALONE;
        return new Shortcode(
                role, name.group(2), Map.copyOf(named), List.copyOf(positional), new Span(start, end.end()));
    }

    /** Reads arguments, and says where they end. */
    private static int arguments(String text, int from, Map<String, String> named, List<String> positional) {
        int at = from;
        Matcher argument = ARGUMENT.matcher(text).region(at, text.length());
        while (argument.lookingAt()) {
            String value = value(argument.group(2));
            if (argument.group(1) == null) {
                positional.add(value);
            } else {
                named.put(argument.group(1), value);
            }
            at = argument.end();
            argument.region(at, text.length());
        }
        return at;
    }

    private static String value(String written) {
        if (written.startsWith("`")) {
            return written.substring(1, written.length() - 1);
        }
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1")
                : written;
    }

    private static Shortcode nameless(Role role, Span span) {
        return new Shortcode(role, "", Map.of(), List.of(), span);
    }
}
