package dev.recto.processor;

import dev.recto.prose.Description;
import dev.recto.prose.Prose.Markup;
import dev.recto.text.JavaText;
import dev.recto.text.Lexeme;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A doc comment, read from the source's own text: JDKs before 23 do not know {@code ///}. */
final class DocComment {

    private final Span span;
    private final Markup markup;
    private final Supplier<TracedText> reading;
    private @Nullable TracedText whole;
    private @Nullable TracedText text;

    private DocComment(Span span, Markup markup, Supplier<TracedText> reading) {
        this.span = span;
        this.markup = markup;
        this.reading = reading;
    }

    /** The comment with its marks. */
    Span span() {
        return span;
    }

    /** What it is written in. */
    Markup markup() {
        return markup;
    }

    /** The description: without marks, indentation and block tags. Most comments are never asked for it. */
    TracedText text() {
        if (text == null) {
            text = description(whole());
        }
        return text;
    }

    /** All of it without marks and indentation. */
    private TracedText whole() {
        if (whole == null) {
            whole = reading.get();
        }
        return whole;
    }

    /** What stands behind the description: block tags, each from its own line on. */
    List<TracedText> blockTags() {
        TracedText all = whole();
        List<TracedText> tags = new ArrayList<>();
        int start = Description.end(markup, all.toString());
        while (start < all.length()) {
            // The name does not end the tag that it is of.
            int name = all.indexOf("@", start) + 1;
            int end = name + Description.end(markup, all.toString().substring(name));
            tags.add(all.part(name, end));
            start = end;
        }
        return tags;
    }

    /**
     * The last doc comment in front of a declaration; null where there is none.
     *
     * @param lexemes all of the file's
     * @param index which of them the declaration starts with
     */
    static @Nullable DocComment before(JavaText source, List<Lexeme> lexemes, int index) {
        for (int i = index - 1; i >= 0 && lexemes.get(i).kind().isComment(); i--) {
            Lexeme comment = lexemes.get(i);
            if (isTraditional(comment)) {
                return traditional(source, comment);
            }
            if (isMarkdownLine(comment)) {
                return markdown(source, lexemes, i);
            }
        }
        return null;
    }

    private static boolean isTraditional(Lexeme comment) {
        return comment.kind() == Lexeme.Kind.BLOCK_COMMENT
                && comment.text().startsWith("/**")
                && comment.text().length() > 4;
    }

    /** A line of slashes alone is a ruler, not prose. */
    private static boolean isMarkdownLine(Lexeme comment) {
        String words = comment.text().stripTrailing();
        boolean ruler = words.length() > 3 && words.chars().allMatch(c -> c == '/');
        return comment.kind() == Lexeme.Kind.LINE_COMMENT && words.startsWith("///") && !ruler;
    }

    private static DocComment traditional(JavaText source, Lexeme comment) {
        return new DocComment(
                new Span(comment.start(), comment.end()), Markup.HTML, () -> traditionalText(source, comment));
    }

    private static TracedText traditionalText(JavaText source, Lexeme comment) {
        TracedText inner =
                TracedText.of(source, source.translated(comment.start()) + 3, source.translated(comment.end()) - 2);
        return withoutStars(inner.withPlainLineEnds());
    }

    private static TracedText withoutStars(TracedText inner) {
        TracedText text = new TracedText();
        String whole = inner.toString();
        // The opening line may hold more stars, and its indentation says nothing about the lines below.
        int at = behindStars(inner, 0);
        while (at < inner.length()) {
            int lineEnd = whole.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? inner.length() : lineEnd;
            int end = lineEnd;
            while (end > at && Character.isWhitespace(inner.charAt(end - 1))) {
                end--;
            }
            text.append(inner, at, end);
            if (lineEnd < inner.length()) {
                text.append('\n', inner.offset(lineEnd));
            }
            at = skipStars(inner, lineEnd + 1);
        }
        return text.withoutCommentIndent();
    }

    private static int skipStars(TracedText inner, int lineStart) {
        int at = lineStart;
        while (at < inner.length() && inner.charAt(at) != '\n' && Character.isWhitespace(inner.charAt(at))) {
            at++;
        }
        if (at >= inner.length() || inner.charAt(at) != '*') {
            return Math.min(lineStart, inner.length());
        }
        return behindStars(inner, at);
    }

    private static int behindStars(TracedText inner, int from) {
        int at = from;
        while (at < inner.length() && inner.charAt(at) == '*') {
            at++;
        }
        return at;
    }

    private static DocComment markdown(JavaText source, List<Lexeme> lexemes, int last) {
        int first = last;
        while (first > 0 && isMarkdownLine(lexemes.get(first - 1)) && areNeighbours(source, lexemes, first)) {
            first--;
        }
        TracedText text = new TracedText();
        for (int line = first; line <= last; line++) {
            if (line > first) {
                text.append('\n', lexemes.get(line - 1).end());
            }
            Lexeme comment = lexemes.get(line);
            text.append(source, source.translated(comment.start()) + 3, source.translated(comment.end()));
        }
        Span span = new Span(lexemes.get(first).start(), lexemes.get(last).end());
        return new DocComment(span, Markup.MARKDOWN, text::withoutCommentIndent);
    }

    private static boolean areNeighbours(JavaText source, List<Lexeme> lexemes, int second) {
        int from = source.translated(lexemes.get(second - 1).end());
        int to = source.translated(lexemes.get(second).start());
        String between = source.text().substring(from, to).replace("\r\n", "\n").replace('\r', '\n');
        return between.indexOf('\n') == between.lastIndexOf('\n');
    }

    /** The part before the first block tag, without blank lines at its start and white space at its end. */
    private TracedText description(TracedText text) {
        String whole = text.toString();
        int end = Description.end(markup, whole);
        while (end > 0 && Character.isWhitespace(whole.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        int lineEnd = whole.indexOf('\n');
        while (lineEnd >= 0 && whole.substring(start, lineEnd).isBlank()) {
            start = lineEnd + 1;
            lineEnd = whole.indexOf('\n', start);
        }
        return text.part(Math.min(start, end), end);
    }
}
