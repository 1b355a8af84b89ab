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
 * of such. Nothing is run; what would have to be is {@link ComputedException}.
 */
final class Literals {

    private static final Pattern STRICT = Pattern.compile("(['\"])use strict\\1");
    private static final Pattern IMPORT = Pattern.compile("import\\b[^;'\"]*(['\"])[^'\"\\n]*\\1");
    private static final Pattern CONSTANT =
            Pattern.compile("(?:export\\s+)?(?:const|let|var)\\s+([\\w$]+)\\s*(?::[^=;]*)?=(?!=)");
    private static final Pattern EXPORT =
            Pattern.compile("module\\.exports\\s*=(?!=)|exports\\s*=(?!=)|export\\s+default\\b");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)(?![\\w$])");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final int DEPTH = 40;

    private final ScriptCursor cursor;
    private final Map<String, Value> constants = new HashMap<>();

    private Literals(String text) {
        this.cursor = new ScriptCursor(text);
    }

    /** What a file exports. */
    static Value exported(String text) throws ComputedException {
        return new Literals(text).file();
    }

    private Value file() throws ComputedException {
        Value exported = null;
        for (cursor.skip(); !cursor.isAtEnd(); cursor.skip()) {
            Matcher constant = cursor.matcher(CONSTANT);
            if (cursor.reads(IMPORT) || cursor.reads(STRICT)) {
                end();
            } else if (constant.lookingAt()) {
                cursor.to(constant.end());
                constants.put(constant.group(1), value(0));
                end();
            } else if (exported == null && cursor.reads(EXPORT)) {
                exported = value(0);
                end();
            } else {
                throw cursor.computed("this is a program's");
            }
        }
        if (exported == null) {
            throw cursor.computed("nothing is exported here");
        }
        return exported;
    }

    /** A statement ends in a semicolon, or with its line. */
    private void end() throws ComputedException {
        cursor.type();
        int before = cursor.at();
        cursor.skip();
        boolean line = before == 0 || cursor.isAtEnd() || cursor.since(before).contains("\n");
        if (!cursor.isAtEnd() && cursor.next() == ';') {
            cursor.step();
        } else if (!line || (!cursor.isAtEnd() && "([`.+,?&|".indexOf(cursor.next()) >= 0)) {
            throw cursor.computed("this goes on in a computation");
        }
    }

    private Value value(int depth) throws ComputedException {
        cursor.skip();
        int offset = cursor.at();
        if (depth > DEPTH || cursor.isAtEnd()) {
            throw cursor.computed("a value is missing here");
        }
        char c = cursor.next();
        if (c == '\'' || c == '"' || c == '`') {
            return new Text(offset, cursor.quoted(c), false);
        }
        if (c == '[') {
            return items(depth);
        }
        if (c == '{') {
            return fields(depth);
        }
        if (cursor.reads(NUMBER)) {
            return new Text(offset, cursor.since(offset), true);
        }
        Matcher name = cursor.matcher(NAME);
        if (name.lookingAt()) {
            return named(name.group());
        }
        throw cursor.computed("this is computed");
    }

    private Value named(String name) throws ComputedException {
        int offset = cursor.at();
        Value known = constants.get(name);
        boolean word = List.of("true", "false", "null").contains(name);
        if (known == null && !word && !name.equals("undefined")) {
            throw cursor.computed("'" + name + "' is computed");
        }
        cursor.to(offset + name.length());
        return known != null ? known : new Text(offset, word ? name : "null", true);
    }

    private Value items(int depth) throws ComputedException {
        int offset = cursor.at();
        cursor.step();
        List<Value> items = new ArrayList<>();
        for (cursor.skip(); !cursor.isAt(']'); cursor.skip()) {
            items.add(value(depth + 1));
            separator(']');
        }
        cursor.step();
        return new Items(offset, List.copyOf(items));
    }

    private Value fields(int depth) throws ComputedException {
        int offset = cursor.at();
        cursor.step();
        List<Field> fields = new ArrayList<>();
        for (cursor.skip(); !cursor.isAt('}'); cursor.skip()) {
            int start = cursor.at();
            String name = key();
            cursor.skip();
            if (cursor.isAt(':')) {
                cursor.step();
                fields.add(new Field(name, start, value(depth + 1)));
            } else {
                cursor.to(start);
                fields.add(new Field(name, start, named(name)));
            }
            separator('}');
        }
        cursor.step();
        return new Fields(offset, List.copyOf(fields));
    }

    private String key() throws ComputedException {
        if (cursor.isAt('\'') || cursor.isAt('"')) {
            return cursor.quoted(cursor.next());
        }
        Matcher name = cursor.matcher(NAME);
        if (!name.lookingAt()) {
            throw cursor.computed("this is computed");
        }
        cursor.to(name.end());
        return name.group();
    }

    private void separator(char close) throws ComputedException {
        cursor.type();
        cursor.skip();
        if (cursor.isAt(',')) {
            cursor.step();
        } else if (!cursor.isAt(close)) {
            throw cursor.computed("this goes on in a computation");
        }
    }
}
