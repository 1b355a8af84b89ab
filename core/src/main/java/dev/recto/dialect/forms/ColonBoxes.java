package dev.recto.dialect.forms;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads blocks between lines of colons, from the inside out; a line of colons alone ends the innermost that is open. */
public final class ColonBoxes implements Pass {

    private static final Pattern LINE =
            Pattern.compile("^([ \\t>]*)(:{3,})[ \\t]*([^\\n:]*|[^\\n:][^\\n]*?)[ \\t]*:*[ \\t]*$", Pattern.MULTILINE);
    private static final int DEEPEST = 20;

    private final Writer writer;

    /** @param writer writes one block */
    public ColonBoxes(Writer writer) {
        this.writer = writer;
    }

    /**
     * A block.
     *
     * @param head what stands behind the colons that open it
     * @param headAt where that starts
     * @param open the line that opens it, from its colons on
     * @param body the lines between
     * @param close the colons that end it
     */
    public record Box(String head, int headAt, Span open, Span body, Span close) {

        /** All of it. */
        public Span whole() {
            return new Span(open.start(), close.end());
        }

        /** Makes an alert of it. */
        public void alert(Edits edits, String text, String kind, Optional<String> title) {
            if (body.of(text).isBlank()) {
                edits.replace(
                        whole(),
                        title.map(words -> "> [!" + kind + "]\n> **" + words + "**")
                                .orElse(""));
            } else {
                Forms.alert(edits, text, open, body, close, kind, title);
            }
        }

        /** Leaves its body alone. */
        public void unwrap(Edits edits, String instead) {
            edits.replace(open, instead);
            edits.replace(close, whole(), "");
        }
    }

    /** Writes a block in the one grammar. */
    @FunctionalInterface
    public interface Writer {

        /** Says what becomes of a block. */
        void write(Box box, String text, Manuscript page, Edits edits);
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Translation all = Translation.unchanged(text);
        for (int depth = 0; depth < DEEPEST && all.text().contains(":::"); depth++) {
            String before = all.text();
            all = all.then(words -> innermost(words, page));
            if (all.text().equals(before)) {
                break;
            }
        }
        return all;
    }

    /** A line that opens a block. */
    private record Opened(int mark, int end, String head, int headAt) {}

    private Translation innermost(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.blocks(text);
        Deque<Opened> open = new ArrayDeque<>();
        boolean leaf = false;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (code.has(line.start(2))) {
                continue;
            }
            if (!line.group(3).isBlank()) {
                open.push(new Opened(line.start(2), line.end(), line.group(3).strip(), line.start(3)));
                leaf = true;
            } else if (open.isEmpty()) {
                edits.refuse(new Span(line.start(2), line.end()), "these colons end nothing", "take them out");
            } else {
                Opened opened = open.pop();
                if (leaf) {
                    int body = Math.min(opened.end() + 1, line.start());
                    Span closing = new Span(line.start(2), line.end());
                    writer.write(
                            new Box(
                                    opened.head(),
                                    opened.headAt(),
                                    new Span(opened.mark(), opened.end()),
                                    new Span(body, Math.max(body, line.start())),
                                    closing),
                            text,
                            page,
                            edits);
                }
                leaf = false;
            }
        }
        if (leaf && !open.isEmpty()) {
            Opened left = open.pop();
            edits.refuse(
                    new Span(left.mark(), left.end()),
                    "this block is never closed",
                    "end it with a line of three colons");
        }
        return edits.applyTo(text);
    }
}
