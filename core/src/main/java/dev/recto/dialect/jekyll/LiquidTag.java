package dev.recto.dialect.jekyll;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of Liquid, {@code {% name words %}}, or an output, {@code {{ words }}}, whose name is empty.
 *
 * @param name the tag's name; empty for an output
 * @param words all behind it
 * @param span the whole
 */
record LiquidTag(String name, String words, Span span) {

    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s*(\\w*)(.*?)-?%}|\\{\\{-?(?![<%])(.*?)-?}}", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile(
            "(?:([\\w-]+)\\s*=\\s*)?(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|[^\\s\"']+)", Pattern.DOTALL);

    /** The first one at or behind an offset; nothing where there is none. */
    static Optional<LiquidTag> next(String text, int from) {
        Matcher tag = TAG.matcher(text);
        if (from >= text.length() || !tag.find(from)) {
            return Optional.empty();
        }
        boolean output = tag.group(3) != null;
        return Optional.of(new LiquidTag(
                output ? "" : tag.group(1),
                (output ? tag.group(3) : tag.group(2)).strip(),
                new Span(tag.start(), tag.end())));
    }

    /**
     * Its words as arguments with a name.
     *
     * @param values what a name in the place of a text stands for; nothing where that is not known, and then the name is the text
     */
    Map<String, String> named(Function<String, Optional<String>> values) {
        Map<String, String> named = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(words);
        while (argument.find()) {
            if (argument.group(1) != null) {
                String written = argument.group(2);
                boolean quoted = written.startsWith("\"") || written.startsWith("'");
                named.put(
                        argument.group(1),
                        quoted ? unquoted(written) : values.apply(written).orElse(written));
            }
        }
        return named;
    }

    /** Its words as arguments without a name. */
    List<String> positional() {
        List<String> positional = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(words);
        while (argument.find()) {
            if (argument.group(1) == null) {
                positional.add(unquoted(argument.group(2)));
            }
        }
        return positional;
    }

    static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }
}
