package dev.recto.marks;

import dev.recto.text.Header;
import dev.recto.text.Header.Clause;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
import dev.recto.text.Span;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What a listing of a Java source may leave out without saying so: what speaks to Recto and not to Java (its annotations and
 * imports), and doc comments. Comments that hold marks are {@link Markup#comments}.
 */
final class Elidable {

    private static final String OWN = "dev.recto.";

    private final List<Lexeme> lexemes;
    private final List<Clause> header;
    private final List<Span> imports;

    /** What was asked before: each book asks the same of a source. */
    private final Map<Span, Boolean> known = new ConcurrentHashMap<>();

    Elidable(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.header = Header.of(lexemes);
        this.imports = header.stream()
                .filter(clause -> clause.isImport() && clause.name().startsWith(OWN))
                .map(Clause::span)
                .toList();
    }

    /** The declarations at the head of the source. */
    List<Clause> header() {
        return header;
    }

    /** The imports that no listing shows. */
    List<Span> imports() {
        return imports;
    }

    /** Whether a span is one such thing, from its start to its end. */
    boolean is(Span span) {
        return known.computeIfAbsent(span, this::isOneThing);
    }

    private boolean isOneThing(Span span) {
        int end = Lexer.first(lexemes, span.end());
        List<Lexeme> inside = lexemes.subList(Math.min(Lexer.first(lexemes, span.start()), end), end);
        boolean whole = !inside.isEmpty()
                && inside.get(0).start() == span.start()
                && inside.get(inside.size() - 1).end() == span.end();
        return whole && (imports.contains(span) || isDocComment(inside) || isAnnotation(inside));
    }

    private static boolean isDocComment(List<Lexeme> lexemes) {
        Lexeme first = lexemes.get(0);
        return first.kind() == Lexeme.Kind.BLOCK_COMMENT
                ? lexemes.size() == 1 && first.text().matches("(?s)/\\*\\*.*\\*/")
                : lexemes.stream()
                        .allMatch(each -> each.kind() == Lexeme.Kind.LINE_COMMENT
                                && each.text().startsWith("///"));
    }

    private static boolean isAnnotation(List<Lexeme> lexemes) {
        List<Lexeme> words =
                lexemes.stream().filter(each -> !each.kind().isComment()).toList();
        boolean closed = !words.isEmpty() && words.get(words.size() - 1) == lexemes.get(lexemes.size() - 1);
        if (!closed || !words.get(0).is("@")) {
            return false;
        }
        String start = words.stream().limit(5).map(Lexeme::text).collect(Collectors.joining());
        int name = start.equals("@" + OWN) ? 5 : 1;
        if (words.size() <= name
                || !MarkedText.ANNOTATIONS.contains(words.get(name).text())) {
            return false;
        }
        int end = name + 1;
        return words.size() == end || (words.get(end).is("(") && Lexer.behindParentheses(words, end) == words.size());
    }
}
