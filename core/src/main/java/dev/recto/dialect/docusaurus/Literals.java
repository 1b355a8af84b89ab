package dev.recto.dialect.docusaurus;

import dev.recto.dialect.front.Value;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a file of JavaScript or TypeScript exports, as far as it is written down in it: texts, numbers, lists, objects, and names
 * of such. Nothing is run; what would have to be is {@link Computed}.
 */
final class Literals {

    private static final Pattern SPACE = Pattern.compile("(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)+");
    private static final Pattern STRICT = Pattern.compile("(['\"])use strict\\1");
    private static final Pattern IMPORT = Pattern.compile("import\\b[^;'\"]*(['\"])[^'\"\\n]*\\1");
    private static final Pattern CONSTANT =
            Pattern.compile("(?:export\\s+)?(?:const|let|var)\\s+([\\w$]+)\\s*(?::[^=;]*)?=(?!=)");
    private static final Pattern EXPORT =
            Pattern.compile("module\\.exports\\s*=(?!=)|exports\\s*=(?!=)|export\\s+default\\b");
    private static final Pattern TYPE = Pattern.compile("as\\s+const\\b|(?:as|satisfies)\\s+[\\w$.]+(?:\\[])?");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)(?![\\w$])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final int DEPTH = 40;

    private final String text;
    private final Map<String, Value> constants = new HashMap<>();
    private int at;

    private Literals(String text) {
        this.text = text;
    }

    /** That something would have to be run to be known. */
    static final class Computed extends Exception {

        private static final long serialVersionUID = 1;

        private final int offset;

        Computed(int offset, String message) {
            super(message);
            this.offset = offset;
        }

        /** Where it stands. */
        int offset() {
            return offset;
        }
    }

    /** What a file exports. */
    static Value exported(String text) throws Computed {
        return new Literals(text).file();
    }

    private Value file() throws Computed {
        Value exported = null;
        for (skip(); at < text.length(); skip()) {
            Matcher constant = matcher(CONSTANT);
            if (matches(IMPORT) || matches(STRICT)) {
                end();
            } else if (constant.lookingAt()) {
                at = constant.end();
                constants.put(constant.group(1), value(0));
                end();
            } else if (exported == null && matches(EXPORT)) {
                exported = value(0);
                end();
            } else {
                throw computed("this is a program's");
            }
        }
        if (exported == null) {
            throw computed("nothing is exported here");
        }
        return exported;
    }

    /** A statement ends in a semicolon, or with its line. */
    private void end() throws Computed {
        type();
        int before = at;
        skip();
        boolean line =
                before == 0 || at == text.length() || text.substring(before, at).contains("\n");
        if (at < text.length() && text.charAt(at) == ';') {
            at++;
        } else if (!line || (at < text.length() && "([`.+,?&|".indexOf(text.charAt(at)) >= 0)) {
            throw computed("this goes on in a computation");
        }
    }

    private void type() {
        int before = at;
        skip();
        if (!matches(TYPE)) {
            at = before;
        } else {
            type();
        }
    }

    private Value value(int depth) throws Computed {
        skip();
        int offset = at;
        if (depth > DEPTH || at >= text.length()) {
            throw computed("a value is missing here");
        }
        char c = text.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            return new Text(offset, quoted(c), false);
        }
        if (c == '[') {
            return items(depth);
        }
        if (c == '{') {
            return fields(depth);
        }
        if (matches(NUMBER)) {
            return new Text(offset, text.substring(offset, at), true);
        }
        Matcher name = matcher(NAME);
        if (name.lookingAt()) {
            return named(name.group());
        }
        throw computed("this is computed");
    }

    private Value named(String name) throws Computed {
        int offset = at;
        Value known = constants.get(name);
        boolean word = List.of("true", "false", "null").contains(name);
        if (known == null && !word && !name.equals("undefined")) {
            throw computed("'" + name + "' is computed");
        }
        at += name.length();
        return known != null ? known : new Text(offset, word ? name : "null", true);
    }

    private Value items(int depth) throws Computed {
        int offset = at++;
        List<Value> items = new ArrayList<>();
        for (skip(); !isAt(']'); skip()) {
            items.add(value(depth + 1));
            separator(']');
        }
        at++;
        return new Items(offset, List.copyOf(items));
    }

    private Value fields(int depth) throws Computed {
        int offset = at++;
        List<Field> fields = new ArrayList<>();
        for (skip(); !isAt('}'); skip()) {
            int start = at;
            String name = key();
            skip();
            if (isAt(':')) {
                at++;
                fields.add(new Field(name, start, value(depth + 1)));
            } else {
                at = start;
                fields.add(new Field(name, start, named(name)));
            }
            separator('}');
        }
        at++;
        return new Fields(offset, List.copyOf(fields));
    }

    private String key() throws Computed {
        if (isAt('\'') || isAt('"')) {
            return quoted(text.charAt(at));
        }
        Matcher name = matcher(NAME);
        if (!name.lookingAt()) {
            throw computed("this is computed");
        }
        at = name.end();
        return name.group();
    }

    private void separator(char close) throws Computed {
        type();
        skip();
        if (isAt(',')) {
            at++;
        } else if (!isAt(close)) {
            throw computed("this goes on in a computation");
        }
    }

    private String quoted(char quote) throws Computed {
        StringBuilder words = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                at = i + 1;
                return words.toString();
            }
            if (c == '\n' && quote != '`') {
                break;
            }
            if (quote == '`' && text.startsWith("${", i)) {
                at = i;
                throw computed("this is computed");
            }
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
                if ("ux0123456789".indexOf(c) >= 0) {
                    at = i - 1;
                    throw computed("this escape is not read");
                }
                c = c == 'n' || c == 't' ? ' ' : c;
            }
            words.append(c);
        }
        throw computed("these quotes are never closed");
    }

    private boolean isAt(char c) throws Computed {
        if (at >= text.length()) {
            throw computed("this is never closed");
        }
        return text.charAt(at) == c;
    }

    private Computed computed(String message) {
        return new Computed(Math.min(at, text.length()), message);
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private boolean matches(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        boolean matches = matcher.lookingAt();
        at = matches ? matcher.end() : at;
        return matches;
    }

    private void skip() {
        matches(SPACE);
    }
}
