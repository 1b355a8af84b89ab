package dev.recto.dialect.myst;

import dev.recto.dialect.Call;
import dev.recto.dialect.Manuscript;
import dev.recto.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive: its fence of backticks, tildes or colons, what stands behind its name, its options, and its body (docs/directives.md).
 *
 * @param name in lower case
 * @param argument what stands behind its name; empty for nothing
 * @param argumentAt where that starts
 * @param options by name
 * @param open its first line and its options, from its mark on, without the line end
 * @param body what stands between, from the line end on
 * @param close the mark that ends it; empty at the end of the text where it is never closed
 */
record Directive(
        String name, String argument, int argumentAt, Map<String, String> options, Span open, Span body, Span close) {

    private static final Pattern OPTION = Pattern.compile("\\n[ \\t>]*:([\\w-]+):[ \\t]*([^\\n]*)");
    private static final Pattern BLOCK =
            Pattern.compile("\\n[ \\t>]*---[ \\t]*(\\n(?:[^\\n]*\\n)*?)[ \\t>]*---[ \\t]*(?=\\n|\\z)");
    private static final Pattern FIELD = Pattern.compile("^[ \\t>]*([\\w-]+):[ \\t]*(.*)$", Pattern.MULTILINE);

    /** Reads one whose marks are known. */
    static Directive read(String text, Matcher line, int lineEnd, Span close) {
        Map<String, String> options = new LinkedHashMap<>();
        int end = lineEnd;
        Matcher block = BLOCK.matcher(text).region(lineEnd, close.start());
        if (block.lookingAt()) {
            FIELD.matcher(block.group(1))
                    .results()
                    .forEach(field -> options.put(field.group(1), unquoted(field.group(2))));
            end = block.end();
        }
        Matcher option = OPTION.matcher(text).region(end, close.start());
        while (option.lookingAt()) {
            options.put(option.group(1), unquoted(option.group(2)));
            end = option.end();
            option.region(end, close.start());
        }
        if (line.group("classes") != null) {
            options.putIfAbsent("class", line.group("classes").replace('.', ' ').strip());
        }
        int lineStart = text.lastIndexOf('\n', close.start() - 1) + 1;
        int bodyEnd = close.start() == close.end() ? close.start() : Math.max(lineStart, end);
        return new Directive(
                line.group("name").toLowerCase(Locale.ROOT),
                line.group("argument").strip(),
                line.start("argument"),
                Map.copyOf(options),
                new Span(line.start("mark"), end),
                new Span(end, bodyEnd),
                close);
    }

    private static String unquoted(String value) {
        String plain = value.strip();
        boolean quoted = plain.length() > 1
                && (plain.startsWith("\"") || plain.startsWith("'"))
                && plain.endsWith(plain.substring(0, 1));
        return quoted ? plain.substring(1, plain.length() - 1) : plain;
    }

    /** It as a call of what its name means. */
    Call call(String text, Manuscript page) {
        return new Call(name, options, argument.isEmpty() ? List.of() : List.of(argument), open, close, text, page);
    }
}
