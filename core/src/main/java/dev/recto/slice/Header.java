package dev.recto.slice;

import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The package and import declarations at the head of a source, read from its text alone. */
public final class Header {

    private static final Pattern SPACE = Pattern.compile("(?:[\\s;]|//[^\\r\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/)++");
    private static final Pattern START = Pattern.compile("(?:package|import)\\b");
    private static final Pattern CLAUSE = Pattern.compile("(package|import(?: static\\b| module\\b(?! ?\\.))?) ?(.*)");
    private static final Pattern ANNOTATION = Pattern.compile("@[\\w.$]++\\s*+");

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private int at;

    /**
     * One declaration.
     *
     * @param span with its semicolon
     * @param keyword {@code package}, {@code import}, {@code import static} or {@code import module}
     * @param name what it names, without spaces and comments, such as {@code java.util.*}
     */
    public record Clause(Span span, String keyword, String name) {

        /** Whether it names all members of a package or type. */
        public boolean isOnDemand() {
            return name.endsWith(".*");
        }

        /** The package or type in which it names something. */
        public String container() {
            return name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }

        /** The simple name of what it names. */
        public String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    private Header(String text) {
        this.text = text;
    }

    /** Every declaration, in source order. */
    public static List<Clause> of(String text) {
        Header header = new Header(text);
        while (header.next()) {
            // All is done in the asking.
        }
        return List.copyOf(header.clauses);
    }

    private boolean next() {
        pass(SPACE);
        if (matcher(START).lookingAt()) {
            int end = endOfClause();
            add(new Span(at, end));
            at = end;
            return at < text.length();
        }
        // A package may be annotated.
        if (!pass(ANNOTATION)) {
            return false;
        }
        at = Math.max(at, new Parentheses(text).closeAt(at));
        return true;
    }

    private void add(Span span) {
        String words = SPACE.matcher(span.of(text)).replaceAll(" ").strip();
        Matcher clause = CLAUSE.matcher(words);
        if (clause.matches()) {
            clauses.add(new Clause(span, clause.group(1), clause.group(2).replace(" ", "")));
        }
    }

    private int endOfClause() {
        int end = at;
        Matcher space = SPACE.matcher(text);
        while (end < text.length() && text.charAt(end) != ';') {
            end = text.charAt(end) == '/' && space.region(end, text.length()).lookingAt() ? space.end() : end + 1;
        }
        return Math.min(end + 1, text.length());
    }

    private boolean pass(Pattern what) {
        Matcher matcher = matcher(what);
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    private Matcher matcher(Pattern what) {
        return what.matcher(text).region(at, text.length());
    }
}
