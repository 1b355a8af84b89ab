package dev.recto.marks;

import dev.recto.marks.Effect.Replace;
import dev.recto.text.LineIndex;
import dev.recto.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
        Shown shown = new Shown(start(last + 1) - start(first) + 1, replaced);
        for (int line = first; line <= last; line++) {
            if (line > first) {
                int from = end(line - 1);
                shown.add("\n", new Span(from, start(line)));
            }
            shown.addLine(start(line), end(line));
        }
        return shown.stretch();
    }

    /** Where a line's words end, its line end left out. */
    private int end(int line) {
        int end = start(line + 1);
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** A stretch in the making. */
    private final class Shown {

        private final StringBuilder words = new StringBuilder();
        private final List<Replace> replaced;
        private int[] starts;
        private int[] ends;

        Shown(int length, List<Replace> replaced) {
            this.starts = new int[length];
            this.ends = new int[length];
            this.replaced = replaced;
        }

        void addLine(int from, int to) {
            int began = words.length();
            for (int i = from; i < to; i++) {
                Replace replace = replaceAt(i);
                if (comments.get(i)) {
                    continue;
                }
                if (replace == null) {
                    add(text.substring(i, i + 1), new Span(i, i + 1));
                } else if (replace.span().start() == i) {
                    add(replace.text(), replace.span());
                }
            }
            while (words.length() > began && Character.isWhitespace(words.charAt(words.length() - 1))) {
                words.setLength(words.length() - 1);
            }
        }

        void add(String more, Span source) {
            int length = words.length();
            words.append(more);
            if (words.length() > starts.length) {
                starts = Arrays.copyOf(starts, words.length() * 2);
                ends = Arrays.copyOf(ends, words.length() * 2);
            }
            Arrays.fill(starts, length, words.length(), source.start());
            Arrays.fill(ends, length, words.length(), source.end());
        }

        private @org.jspecify.annotations.Nullable Replace replaceAt(int offset) {
            for (Replace replace : replaced) {
                if (replace.span().start() <= offset && offset < replace.span().end()) {
                    return replace;
                }
            }
            return null;
        }

        Stretch stretch() {
            return new Stretch(words.toString(), starts, ends);
        }
    }
}
