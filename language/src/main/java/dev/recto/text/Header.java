package dev.recto.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The package and import declarations at the head of a Java source. */
public final class Header {

    private final List<Lexeme> words;
    private final List<Clause> clauses = new ArrayList<>();

    /**
     * One declaration.
     *
     * @param span with its semicolon
     * @param keyword {@code package}, {@code import}, {@code import static} or {@code import module}
     * @param name what it names, without spaces and comments, such as {@code java.util.*}
     */
    public record Clause(Span span, String keyword, String name) {

        /** Whether it imports what it names. */
        public boolean isImport() {
            return keyword.startsWith("import");
        }

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

    private Header(List<Lexeme> words) {
        this.words = words;
    }

    /** Every declaration that is finished, in source order. */
    public static List<Clause> of(List<Lexeme> lexemes) {
        Header header = new Header(
                lexemes.stream().filter(lexeme -> !lexeme.kind().isComment()).toList());
        int at = 0;
        while (at < header.words.size() && at >= 0) {
            at = header.behind(at);
        }
        return List.copyOf(header.clauses);
    }

    /** Behind what stands at the head there; −1 where that is no part of it. */
    private int behind(int at) {
        Lexeme word = words.get(at);
        if (word.is(";")) {
            return at + 1;
        }
        if (word.is("package") || word.is("import")) {
            return behindClause(at);
        }
        // A package may be annotated.
        return word.is("@") ? behindAnnotation(at) : -1;
    }

    private int behindClause(int start) {
        int end = start;
        while (end < words.size() && !words.get(end).is(";")) {
            end++;
        }
        if (end == words.size()) {
            return -1;
        }
        int name = start + 1 + (isModifier(start + 1) ? 1 : 0);
        clauses.add(new Clause(
                new Span(words.get(start).start(), words.get(end).end()),
                joined(start, name, " "),
                joined(name, end, "")));
        return end + 1;
    }

    /** Whether it says what sort of import this is: {@code module} may be a name, too. */
    private boolean isModifier(int at) {
        return words.get(at - 1).is("import")
                && (words.get(at).is("static")
                        || (words.get(at).is("module") && words.get(at + 1).kind() == Lexeme.Kind.WORD));
    }

    private String joined(int from, int to, String between) {
        return words.subList(from, to).stream().map(Lexeme::text).collect(Collectors.joining(between));
    }

    private int behindAnnotation(int start) {
        int end = start + 2;
        while (end + 1 < words.size() && words.get(end).is(".")) {
            end += 2;
        }
        return end < words.size() && words.get(end).is("(") ? Lexer.behindParentheses(words, end) : end;
    }
}
