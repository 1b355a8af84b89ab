package dev.recto.dialect.front;

import dev.recto.dialect.front.Front.Settings;
import dev.recto.dialect.front.Value.Field;
import dev.recto.dialect.front.Value.Fields;
import dev.recto.dialect.front.Value.Items;
import dev.recto.dialect.front.Value.Text;
import dev.recto.text.Fault;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads TOML 1.0 as far as sites use it: keys with dots, tables and lists of tables, strings, lists and inline tables. */
final class TomlValues {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern BARE = Pattern.compile("[^\\s,\\]}#]+(?: \\d\\d:\\d\\d[^\\s,\\]}#]*)?");

    private final String toml;
    private final int start;
    private final List<Fault> faults = new ArrayList<>();
    private final Table root = new Table();
    private int at;

    TomlValues(String toml, int start) {
        this.toml = toml;
        this.start = start;
    }

    /** Fields that are still being read. */
    private static final class Table {

        private final List<Entry> entries = new ArrayList<>();

        /** The table of a name, which is made where there is none; the last one of a list of tables. */
        Table table(String name, int offset, boolean another) {
            Entry last = entries.stream()
                    .filter(entry -> entry.name.equals(name) && !entry.tables.isEmpty())
                    .findFirst()
                    .orElse(null);
            if (last == null) {
                last = new Entry(name, offset, null, another);
                entries.add(last);
                last.tables.add(new Table());
            } else if (another) {
                last.tables.add(new Table());
            }
            return last.tables.get(last.tables.size() - 1);
        }

        Fields fields(int offset) {
            return new Fields(offset, entries.stream().map(Entry::field).toList());
        }
    }

    private static final class Entry {

        private final String name;
        private final int offset;
        private final @Nullable Value value;
        private final boolean list;
        private final List<Table> tables = new ArrayList<>();

        Entry(String name, int offset, @Nullable Value value, boolean list) {
            this.name = name;
            this.offset = offset;
            this.value = value;
            this.list = list;
        }

        Field field() {
            if (value != null) {
                return new Field(name, offset, value);
            }
            List<Value> all =
                    tables.stream().map(table -> (Value) table.fields(offset)).toList();
            return new Field(name, offset, list ? new Items(offset, all) : all.get(0));
        }
    }

    /** Says that reading cannot go on. */
    private static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }

    Settings read() {
        try {
            Table table = root;
            for (skip(true); at < toml.length(); skip(true)) {
                if (toml.startsWith("[[", at)) {
                    table = header(2);
                } else if (toml.charAt(at) == '[') {
                    table = header(1);
                } else {
                    member(table);
                }
                skip(false);
                if (at < toml.length() && toml.charAt(at) != '\n') {
                    throw new Malformed("more than one thing stands on this line");
                }
            }
        } catch (Malformed malformed) {
            faults.add(ProblemKind.MALFORMED_FRONT_MATTER.at(
                    start + Math.min(at, toml.length()), String.valueOf(malformed.getMessage()), "mend the TOML"));
        }
        return new Settings(root.fields(start), List.copyOf(faults));
    }

    private Table header(int brackets) {
        at += brackets;
        int offset = start + at;
        List<String> path = path();
        expect("]".repeat(brackets));
        return descend(root, path, offset, brackets == 2);
    }

    private static Table descend(Table from, List<String> path, int offset, boolean another) {
        Table table = from;
        for (int i = 0; i < path.size(); i++) {
            table = table.table(path.get(i), offset, another && i == path.size() - 1);
        }
        return table;
    }

    private void member(Table table) {
        int offset = start + at;
        List<String> path = path();
        expect("=");
        skip(false);
        Table owner = descend(table, path.subList(0, path.size() - 1), offset, false);
        owner.entries.add(new Entry(path.get(path.size() - 1), offset, value(0), false));
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        do {
            skip(false);
            Matcher key = KEY.matcher(toml).region(at, toml.length());
            if (key.lookingAt()) {
                path.add(key.group());
                at = key.end();
            } else if (at < toml.length() && (toml.charAt(at) == '"' || toml.charAt(at) == '\'')) {
                path.add(quoted());
            } else {
                throw new Malformed("a key is missing here");
            }
            skip(false);
        } while (at < toml.length() && toml.charAt(at) == '.' && at++ >= 0);
        return path;
    }

    private Value value(int depth) {
        int offset = start + at;
        if (depth > 20) {
            throw new Malformed("values nested deeper than 20");
        }
        if (at >= toml.length() || toml.charAt(at) == '\n') {
            throw new Malformed("a value is missing here");
        }
        return switch (toml.charAt(at)) {
            case '"', '\'' -> new Text(offset, quoted(), false);
            case '[' -> new Items(offset, items(depth));
            case '{' -> inline(offset, depth);
            default -> new Text(offset, bare(), true);
        };
    }

    private String bare() {
        Matcher bare = BARE.matcher(toml).region(at, toml.length());
        if (!bare.lookingAt()) {
            throw new Malformed("a value is missing here");
        }
        at = bare.end();
        return bare.group();
    }

    private List<Value> items(int depth) {
        List<Value> items = new ArrayList<>();
        at++;
        for (skip(true); !toml.startsWith("]", at); skip(true)) {
            items.add(value(depth + 1));
            skip(true);
            if (!toml.startsWith("]", at)) {
                expect(",");
            }
        }
        at++;
        return items;
    }

    private Value inline(int offset, int depth) {
        Table table = new Table();
        at++;
        for (skip(true); !toml.startsWith("}", at); skip(true)) {
            int name = start + at;
            List<String> path = path();
            expect("=");
            skip(false);
            descend(table, path.subList(0, path.size() - 1), name, false)
                    .entries
                    .add(new Entry(path.get(path.size() - 1), name, value(depth + 1), false));
            skip(true);
            if (!toml.startsWith("}", at)) {
                expect(",");
            }
        }
        at++;
        return table.fields(offset);
    }

    private String quoted() {
        String quote = toml.substring(at, at + 1);
        boolean lines = toml.startsWith(quote.repeat(3), at);
        String mark = lines ? quote.repeat(3) : quote;
        int from = at + mark.length();
        StringBuilder text = new StringBuilder();
        for (int i = from; i < toml.length(); i++) {
            char c = toml.charAt(i);
            if (toml.startsWith(mark, i)) {
                at = i + mark.length();
                return lines ? text.toString().replaceFirst("^\\n", "") : text.toString();
            }
            if (c == '\n' && !lines) {
                break;
            }
            if (c == '\\' && quote.equals("\"") && i + 1 < toml.length()) {
                i = escape(i + 1, text);
            } else {
                text.append(c);
            }
        }
        throw new Malformed("these quotes are never closed");
    }

    /** Reads an escape, and says where its last character stands. */
    private int escape(int i, StringBuilder text) {
        char c = toml.charAt(i);
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits > 0) {
            try {
                text.appendCodePoint(Integer.parseInt(toml.substring(i + 1, i + 1 + digits), 16));
                return i + digits;
            } catch (RuntimeException none) {
                throw new Malformed("this escape names no character");
            }
        }
        if (Character.isWhitespace(c)) {
            int end = i;
            while (end + 1 < toml.length() && Character.isWhitespace(toml.charAt(end + 1))) {
                end++;
            }
            return end;
        }
        int known = "btnfr\"\\".indexOf(c);
        if (known < 0) {
            throw new Malformed("there is no escape \\" + c);
        }
        text.append("\b\t\n\f\r\"\\".charAt(known));
        return i;
    }

    private void expect(String mark) {
        skip(false);
        if (!toml.startsWith(mark, at)) {
            throw new Malformed("'" + mark + "' is missing here");
        }
        at += mark.length();
    }

    /** Passes over white space and comments. */
    private void skip(boolean lines) {
        while (at < toml.length()) {
            char c = toml.charAt(at);
            if (c == '#') {
                int end = toml.indexOf('\n', at);
                at = end < 0 ? toml.length() : end;
            } else if (c == ' ' || c == '\t' || c == '\r' || (lines && c == '\n')) {
                at++;
            } else {
                return;
            }
        }
    }
}
