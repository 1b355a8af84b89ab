package dev.recto.marks;

import dev.recto.marks.CommentSyntax.Comments.Comment;
import dev.recto.marks.Effect.Replace;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text, and what marks see of them. */
final class MarkedLines {

    private final String text;
    private final LineIndex index;
    private final List<Span> comments;
    private final Cut plain;

    MarkedLines(String text, List<Comment> found) {
        this.text = text;
        this.index = LineIndex.of(text);
        this.comments = found.stream().map(Comment::span).toList();
        this.plain = cut(List.of());
    }

    private Cut cut(List<Replace> replaced) {
        return new Cut(text, index, new Recipe(new Span(0, text.length()), comments, List.of(), replaced));
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
        Cut cut = replaced.isEmpty() ? plain : cut(replaced);
        Stretch stretch = new Stretch();
        for (int line = first; line <= last; line++) {
            if (line > first) {
                stretch.add(new Run.Replaced(new Span(index.end(line - 1), start(line)), "\n", ""));
            }
            int began = stretch.words.length();
            if (line <= index.lines()) {
                cut.shown(start(line), index.end(line)).forEach(stretch::add);
            }
            stretch.stripTrailing(began);
        }
        return stretch;
    }

    /** Some lines as marks see them: without comments that hold marks, lines parted by {@code \n}. */
    static final class Stretch {

        private final StringBuilder words = new StringBuilder();

        /** Where each character stands in the source; words that replace others have the place of those. */
        private final List<Span> places = new ArrayList<>();

        private void add(Run run) {
            words.append(run.words());
            int start = run.span().start();
            for (int i = start; i < start + run.words().length(); i++) {
                places.add(run instanceof Run.Kept ? new Span(i, i + 1) : run.span());
            }
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
