package dev.recto.dialect.front;

import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a page: YAML between lines of three hyphens, TOML between lines of three plus signs, or a JSON object
 * (gohugoio/hugoDocs 1c61334, content/en/content-management/front-matter.md; jekyll/jekyll 202df57, docs/_docs/front-matter.md).
 *
 * @param form how it is written
 * @param fields what it says
 * @param end where the page's words start
 * @param faults what is wrong with it; offsets count in the page
 */
public record Front(Form form, Fields fields, int end, List<Fault> faults) {

    private static final Pattern YAML = block("---", "(?:---|\\.\\.\\.)");
    private static final Pattern TOML = block("\\+\\+\\+", "\\+\\+\\+");

    /** How front matter is written. */
    public enum Form {
        NONE,
        YAML,
        TOML,
        JSON
    }

    private static Pattern block(String open, String close) {
        return Pattern.compile(
                "\\A" + open + "[ \\t]*\\n(.*?)^" + close + "[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    }

    /** Reads the front matter of a page whose lines end in {@code \n}. */
    public static Front of(String page) {
        Matcher yaml = YAML.matcher(page);
        if (yaml.find()) {
            return read(Form.YAML, new YamlValues(yaml.group(1), yaml.start(1)).read(), yaml.end());
        }
        Matcher toml = TOML.matcher(page);
        if (toml.find()) {
            return read(Form.TOML, new TomlValues(toml.group(1), toml.start(1)).read(), toml.end());
        }
        if (page.startsWith("+++\n")) {
            Fault open = ProblemKind.MALFORMED_FRONT_MATTER.at(
                    0, "the front matter is never closed", "end it with a line of three plus signs");
            return new Front(Form.TOML, nothing(), 0, List.of(open));
        }
        int json = jsonEnd(page);
        if (json > 0) {
            return read(Form.JSON, new YamlValues(page.substring(0, json), 0).read(), json);
        }
        return new Front(Form.NONE, nothing(), 0, List.of());
    }

    private static Front read(Form form, Settings read, int end) {
        return new Front(form, read.fields(), end, read.faults());
    }

    private static Fields nothing() {
        return new Fields(0, List.of());
    }

    /** The end of the object that a page starts with and that ends a line; -1 where it starts with none. */
    private static int jsonEnd(String page) {
        if (!Pattern.compile("\\A\\{\\s*(?:\"|\\})").matcher(page).find()) {
            return -1;
        }
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']') && --depth == 0) {
                int line = page.indexOf('\n', i);
                int end = line < 0 ? page.length() : line + 1;
                return page.substring(i + 1, end).isBlank() ? end : -1;
            }
        }
        return -1;
    }

    /** The fields of a name that differ, the last first; a page says what the first of these says. */
    public List<Field> named(String name) {
        return fields.fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .toList();
    }

    /**
     * What a file says.
     *
     * @param faults what is wrong with it
     */
    public record Settings(Fields fields, List<Fault> faults) {}
}
