package dev.recto.marks;

import dev.recto.marks.CommentSyntax.Comments.Comment;
import dev.recto.marks.Effect.Replace;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, and what marks see of them. */
final class MarkedLines {

    private final String text;
    private final LineIndex index;
    private final BitSet comments = new BitSet();

    MarkedLines(String text, List<Comment> found) {
        this.text = text;
        this.index = LineIndex.of(text);
        for (Comment comment : found) {
            comments.set(comment.span().start(), comment.span().end());
        }
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return index.line(offset);
    }

    /** Where a line starts; the end of the text behind its last line. */
    int start(int line) {
        return line > index.lines() ? text.length() : index.start(line);
    }

    /** Whether nothing but marks stands on a line, or nothing at all. */
    boolean isBlank(int line) {
        return stretch(line, line, List.of()).text().isEmpty();
    }

    /** The next line behind a line that holds more than marks; 0 where there is none. */
    int next(int line) {
        int next = line + 1;
        while (next <= index.lines() && isBlank(next)) {
            next++;
        }
        return next <= index.lines() ? next : 0;
    }

    /** Lines as they are shown. */
    Stretch stretch(int first, int last, List<Replace> replaced) {
        Stretch stretch = new Stretch();
        for (int line = first; line <= last; line++) {
            if (line > first) {
                stretch.add("\n", new Span(index.end(line - 1), start(line)));
            }
            int began = stretch.words.length();
            for (int i = start(line); line <= index.lines() && i < index.end(line); i++) {
                Replace replace = replaceAt(i, replaced);
                if (replace == null && !comments.get(i)) {
                    stretch.add(text.substring(i, i + 1), new Span(i, i + 1));
                } else if (replace != null && replace.span().start() == i && !comments.get(i)) {
                    stretch.add(replace.text(), replace.span());
                }
            }
            stretch.stripTrailing(began);
        }
        return stretch;
    }

    private static @Nullable Replace replaceAt(int offset, List<Replace> replaced) {
        return replaced.stream()
                .filter(each -> each.span().has(offset))
                .findFirst()
                .orElse(null);
    }

    /** Some lines as marks see them: without comments that hold marks, lines parted by {@code \n}. */
    static final class Stretch {

        private final StringBuilder words = new StringBuilder();

        /** Where each character stands in the source; words that replace others have the place of those. */
        private final List<Span> places = new ArrayList<>();

        private void add(String more, Span source) {
            words.append(more);
            places.addAll(Collections.nCopies(more.length(), source));
        }

        private void stripTrailing(int from) {
            int end = words.length();
            while (end > from && Character.isWhitespace(words.charAt(end - 1))) {
                end--;
            }
            words.setLength(end);
            places.subList(end, places.size()).clear();
        }

        /** The words. */
        String text() {
            return words.toString();
        }

        /** Where characters of it stand in the source. */
        Span source(int from, int to) {
            int start = places.get(from).start();
            return new Span(start, Math.max(start, places.get(to - 1).end()));
        }
    }
}
