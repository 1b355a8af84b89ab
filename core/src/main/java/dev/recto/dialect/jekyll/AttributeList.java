package dev.recto.dialect.jekyll;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of attributes, {@code {: #id .class key="value" name}}: gettalong/kramdown 12b3d2e, doc/syntax.page, "Attribute List
 * Definitions".
 *
 * @param span where it stands
 * @param id the id; nothing for none
 * @param classes in order
 * @param values by name
 * @param names words that are none of these, such as {@code toc}, or a list that was defined elsewhere
 */
record AttributeList(
        Span span, Optional<String> id, List<String> classes, Map<String, String> values, List<String> names) {

    /** How one looks, where it may stand. */
    static final Pattern LOOK = Pattern.compile("\\{:(?!:)\\s*((?:[^}\"'\\n]|\"[^\"\\n]*\"|'[^'\\n]*')*)}");

    private static final Pattern WORD = Pattern.compile(
            "#([\\w:-]+)|\\.([^\\s.#=}]+)|([\\w:-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"']+)|([\\w-]+)");

    static AttributeList read(String body, Span span) {
        String id = null;
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        Matcher word = WORD.matcher(body);
        while (word.find()) {
            if (word.group(1) != null) {
                id = word.group(1);
            } else if (word.group(2) != null) {
                classes.add(word.group(2));
            } else if (word.group(3) != null) {
                values.put(word.group(3), LiquidTag.unquoted(word.group(4)));
            } else {
                names.add(word.group(5));
            }
        }
        for (String each : values.getOrDefault("class", "").split("\\s+", -1)) {
            if (!each.isEmpty()) {
                classes.add(each);
            }
        }
        values.remove("class");
        return new AttributeList(
                span, Optional.ofNullable(id), List.copyOf(classes), Map.copyOf(values), List.copyOf(names));
    }
}
