package dev.recto.marks;

import dev.recto.marks.CommentSyntax.Form;
import dev.recto.marks.MarkupTag.MarkName;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Lexer;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language writes comments that end with their line.
 *
 * @param java whether it is Java, in whose literals no comment starts
 * @param forms the ways to write one; none for a language without comments
 */
public record CommentSyntax(boolean java, List<Form> forms) {

    /**
     * One way to write a comment.
     *
     * @param open what starts it
     * @param close what ends it; empty where the line's end does
     * @param alone whether nothing but white space may stand in front of it
     */
    public record Form(String open, String close, boolean alone) {}

    /** Java's. */
    public static final CommentSyntax JAVA = new CommentSyntax(true, List.of(new Form("//", "", false)));

    private static final CommentSyntax NONE = new CommentSyntax(false, List.of());
    private static final CommentSyntax SLASHES = new CommentSyntax(false, List.of(new Form("//", "", false)));
    private static final Map<String, CommentSyntax> BY_LANGUAGE = byLanguage();

    /** The syntax of a language by the word that a fence has for it or by a file's ending; two slashes for unknown ones. */
    public static CommentSyntax of(String language) {
        return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), SLASHES);
    }

    private static Map<String, CommentSyntax> byLanguage() {
        Map<String, CommentSyntax> syntaxes = new TreeMap<>();
        syntaxes.put("java", JAVA);
        syntaxes.put("json", NONE);
        put(syntaxes, "properties", new Form("#", "", true), new Form("!", "", true));
        put(syntaxes, "ini", new Form("#", "", true), new Form(";", "", true));
        put(syntaxes, "css", new Form("/*", "*/", false));
        put(syntaxes, "lisp clojure", new Form(";", "", false));
        put(syntaxes, "tex latex", new Form("%", "", false));
        put(syntaxes, "sql lua haskell", new Form("--", "", false));
        put(syntaxes, "xml html htm xhtml svg xsd xsl md markdown", new Form("<!--", "-->", false));
        put(
                syntaxes,
                "yaml yml toml sh bash shell zsh py python rb ruby perl pl r make makefile dockerfile conf",
                new Form("#", "", false));
        return syntaxes;
    }

    private static void put(Map<String, CommentSyntax> syntaxes, String languages, Form... forms) {
        for (String language : languages.split(" ", -1)) {
            syntaxes.put(language, new CommentSyntax(false, List.of(forms)));
        }
    }

    /** Finds the comments that hold marks. */
    static final class Comments {

        private static final String MARK = "[ \\t]*@(?:" + String.join("|", MarkName.NAMES) + ")(?=[\\s:@]|-->|\\*/|$)";

        private static final Pattern IN_JAVA =
                pattern(CommentSyntax.JAVA.forms().get(0));

        /** Javadoc, whose Markdown may show marks. */
        private static final String DOC_COMMENT = "///";

        private Comments() {}

        /** Every comment with marks, in source order. */
        static List<Comment> in(String text, CommentSyntax syntax) {
            return syntax.java() ? inJava(text, Lexer.split(JavaText.of(text))) : inText(text, syntax);
        }

        /** Every comment with marks of a Java text that is split already. */
        static List<Comment> inJava(String text, List<Lexeme> lexemes) {
            List<Comment> comments = new ArrayList<>();
            for (Lexeme lexeme : lexemes) {
                boolean may = lexeme.kind() == Lexeme.Kind.LINE_COMMENT
                        && lexeme.text().indexOf('@') >= 0
                        && !lexeme.text().startsWith(DOC_COMMENT);
                if (may) {
                    Matcher matcher = IN_JAVA.matcher(text).region(lexeme.start(), lexeme.end());
                    if (matcher.find()) {
                        comments.add(comment(text, matcher, lexeme.end(), lexeme.end()));
                    }
                }
            }
            return comments;
        }

        /** Plain text, as Javadoc takes it: what looks like a comment with a mark is one. */
        private static List<Comment> inText(String text, CommentSyntax syntax) {
            List<Comment> comments = new ArrayList<>();
            for (Form form : syntax.forms()) {
                Matcher matcher = pattern(form).matcher(text);
                for (int at = 0; at < text.length() && matcher.find(at); ) {
                    int lineEnd = lineEnd(text, matcher.end());
                    int close = form.close().isEmpty() ? lineEnd : text.indexOf(form.close(), matcher.end());
                    boolean closed = close >= 0 && close <= lineEnd;
                    int to = closed ? close : lineEnd;
                    at = closed ? close + form.close().length() : lineEnd;
                    if (stands(text, matcher.start(), form)) {
                        comments.add(comment(text, matcher, to, at));
                    }
                }
            }
            comments.sort(Comparator.comparing(Comment::span));
            return comments;
        }

        private static Pattern pattern(Form form) {
            return Pattern.compile("(" + Pattern.quote(form.open()) + ")" + MARK);
        }

        private static boolean stands(String text, int start, Form form) {
            int before = MarkHint.blankBefore(text, start);
            boolean first = before == 0 || isLineEnd(text.charAt(before - 1));
            return first || (!form.alone() && (before < start || !form.close().isEmpty()));
        }

        private static Comment comment(String text, Matcher matcher, int to, int end) {
            return new Comment(
                    new Span(MarkHint.blankBefore(text, matcher.start()), end), matcher.start(), matcher.end(1), to);
        }

        private static int lineEnd(String text, int from) {
            int end = from;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private static boolean isLineEnd(char c) {
            return c == '\n' || c == '\r';
        }

        /**
         * A comment that holds marks.
         *
         * @param span all of it that no listing shows: white space in front of it, its delimiters and its words; an ordinary
         *     comment in front of the first mark is no part of it
         * @param start where its delimiter stands
         * @param from where its words start
         * @param to where they end
         */
        record Comment(Span span, int start, int from, int to) {}
    }
}
