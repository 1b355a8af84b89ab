package dev.recto.citations;

import dev.recto.text.Fault;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads BibTeX: entries, {@code @string}, {@code @preamble} and {@code @comment}; what stands between them is a comment. After
 * a fault it goes on with the next entry that starts a line. No value costs more than its length, whatever macros are joined.
 */
final class BibReader {

    /** More than any field has; it bounds what macros that name macros can grow to. */
    private static final int LONGEST = 20_000;

    private static final int LARGEST = 5_000_000;

    /** After so many faults there is no use in reading on. */
    private static final int MOST_FAULTS = 100;

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_:+./-]*");
    private static final Pattern KEY = Pattern.compile("[^\\s,{}()=#%\"\\\\]+");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern NEXT = Pattern.compile("(?m)^[ \\t]*@");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final String text;
    private final Consumer<Fault> report;
    private final Map<String, String> macros = new HashMap<>();
    private final Map<String, BibEntry> entries = new TreeMap<>();
    private final Set<String> broken = new TreeSet<>();
    private int at;
    private int faults;

    private BibReader(String text, Consumer<Fault> report) {
        this.text = text;
        this.report = fault -> {
            faults++;
            report.accept(fault);
        };
        MONTHS.forEach(month -> macros.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month));
    }

    /** Tells that reading cannot go on in an entry. */
    private static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        private final int offset;
        private final String remedy;

        BrokenException(int offset, String message, String remedy) {
            super(message);
            this.offset = offset;
            this.remedy = remedy;
        }
    }

    /**
     * What a bibliography holds.
     *
     * @param entries by their keys
     * @param broken the keys of entries that cannot be read
     */
    record Found(Map<String, BibEntry> entries, Set<String> broken) {}

    /** Reads a bibliography; what is wrong is reported, by offset. */
    static Found read(String text, Consumer<Fault> report) {
        BibReader reader = new BibReader(text, report);
        if (text.length() > LARGEST) {
            reader.fault(0, "a bibliography of " + text.length() + " characters is too large", "split it");
        } else if (text.indexOf('\uFFFD') >= 0) {
            reader.fault(text.indexOf('\uFFFD'), "this is not UTF-8", "save the file in UTF-8");
        } else {
            reader.readAll();
        }
        return new Found(reader.entries, reader.broken);
    }

    private void fault(int offset, String message, String remedy) {
        report.accept(ProblemKind.BAD_BIBLIOGRAPHY.at(offset, message, remedy));
    }

    private void readAll() {
        Matcher next = NEXT.matcher(text);
        while (next.find(at)) {
            if (faults >= MOST_FAULTS) {
                fault(next.start(), "more is wrong below", "mend what stands above first");
                return;
            }
            at = next.end();
            try {
                readOne();
            } catch (BrokenException broken) {
                fault(broken.offset, String.valueOf(broken.getMessage()), broken.remedy);
            }
        }
    }

    private void readOne() throws BrokenException {
        int start = at - 1;
        String type =
                take(NAME, "the name of a kind of entry, such as @article").toLowerCase(Locale.ROOT);
        skipSpace();
        if (type.equals("comment") && peek() != '{') {
            return;
        }
        char close = opened(type);
        switch (type) {
            case "comment" -> {
                at--;
                braced();
            }
            case "preamble" -> value();
            case "string" -> {
                String name = take(NAME, "a macro's name").toLowerCase(Locale.ROOT);
                expect('=', "behind '" + name + "'");
                macros.put(name, value().value());
            }
            default -> {
                entry(start, type, close);
                return;
            }
        }
        if (!type.equals("comment")) {
            end(start, close);
        }
    }

    private char opened(String type) throws BrokenException {
        char open = peek();
        if (open != '{' && open != '(') {
            throw new BrokenException(at, "no { stands behind @" + type, "write @" + type + "{key, …}");
        }
        at++;
        return open == '{' ? '}' : ')';
    }

    private void entry(int start, String type, char close) throws BrokenException {
        skipSpace();
        int offset = at;
        String key = take(KEY, "a key, such as knuth84");
        SortedMap<String, BibField> fields = new TreeMap<>();
        broken.add(key);
        skipSpace();
        while (peek() == ',') {
            at++;
            skipSpace();
            if (peek() != close) {
                field(fields);
            }
            skipSpace();
        }
        end(start, close);
        broken.remove(key);
        BibEntry other = entries.putIfAbsent(key, new BibEntry(type, key, offset, fields));
        if (other != null) {
            long line = text.substring(0, other.offset())
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            report.accept(ProblemKind.DUPLICATE_KEY.at(
                    offset, "the entry in line " + line + " is called '" + key + "' too", "rename one of them"));
        }
    }

    private void field(SortedMap<String, BibField> fields) throws BrokenException {
        int offset = at;
        String name = take(NAME, "the name of a field, such as title").toLowerCase(Locale.ROOT);
        expect('=', "behind '" + name + "'");
        if (fields.putIfAbsent(name, value()) != null) {
            fault(offset, "this entry has a second field '" + name + "'", "keep one of them");
        }
    }

    private void end(int start, char close) throws BrokenException {
        skipSpace();
        if (peek() != close) {
            throw new BrokenException(
                    at == text.length() ? start : at,
                    "this entry is not closed where it should be",
                    "write a comma between fields, and " + close + " behind the last");
        }
        at++;
    }

    private BibField value() throws BrokenException {
        skipSpace();
        int first = at;
        StringBuilder value = new StringBuilder(part());
        int offset = text.charAt(first) == '{' || text.charAt(first) == '"' ? first + 1 : first;
        boolean literal = text.startsWith(value.toString(), offset);
        skipSpace();
        while (peek() == '#') {
            at++;
            skipSpace();
            value.append(part());
            literal = false;
            skipSpace();
            requireShort(first, value.length());
        }
        requireShort(first, value.length());
        return new BibField(value.toString(), offset, literal);
    }

    private static void requireShort(int offset, int length) throws BrokenException {
        if (length > LONGEST) {
            throw new BrokenException(offset, "this has more than " + LONGEST + " characters", "shorten it");
        }
    }

    private String part() throws BrokenException {
        char start = peek();
        if (start == '{') {
            return braced();
        }
        if (start == '"') {
            return quoted();
        }
        if (Character.isDigit(start)) {
            return take(DIGITS, "a number");
        }
        int offset = at;
        String name = take(NAME, "a value in braces or quotes").toLowerCase(Locale.ROOT);
        String known = macros.get(name);
        if (known == null) {
            String remedy = Nearest.remedy(name, macros.keySet(), "write it in braces, or define it with @string");
            throw new BrokenException(offset, "no @string is called '" + name + "'", remedy);
        }
        return known;
    }

    private String braced() throws BrokenException {
        int start = at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                at++;
                return text.substring(start + 1, at - 1);
            }
        }
        throw unclosed(start, "brace");
    }

    private String quoted() throws BrokenException {
        int start = at;
        int depth = 0;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && depth == 0) {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == '"' && depth <= 0) {
                at++;
                return text.substring(start + 1, at - 1);
            }
        }
        throw unclosed(start, "quote");
    }

    /** What follows is read from the next line that starts an entry, which the missing mark may have swallowed. */
    private BrokenException unclosed(int start, String mark) {
        at = start + 1;
        return new BrokenException(start, "the " + mark + " that opens here is never closed", "close it");
    }

    private String take(Pattern pattern, String what) throws BrokenException {
        skipSpace();
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            throw new BrokenException(Math.min(at, text.length() - 1), "here should stand " + what, "see BibTeX");
        }
        at = found.end();
        return found.group();
    }

    private void expect(char mark, String where) throws BrokenException {
        skipSpace();
        if (peek() != mark) {
            throw new BrokenException(at, "no " + mark + " stands " + where, "write name = {value}");
        }
        at++;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
