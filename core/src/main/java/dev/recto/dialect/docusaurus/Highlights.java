package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;

/**
 * Comments in code that mark its lines are no lines of it (docs markdown-features/code-blocks, "Highlighting with comments"). Where
 * the fence names its marked lines by their numbers, such comments are code like all other (facebook/docusaurus 0f4470e,
 * packages/docusaurus-theme-common/src/utils/codeBlockUtils.tsx).
 */
final class Highlights implements Pass {

    private static final Pattern COMMENT =
            Pattern.compile("^[ \\t]*(?://|#|/\\*|\\{\\s*/\\*|<!--|--|;;|%|'|!|\\(\\*|(?i:rem)\\b)"
                    + "[ \\t]*highlight-(?<what>next-line|start|end)[ \\t]*(?:\\*/\\s*}?|-->|\\*\\))?[ \\t]*$");
    private static final Pattern NUMBERS = Pattern.compile("\\{[\\d,-]+}");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (text.contains("highlight-") && Limits.exceededBy(text) == null) {
            Grammar.nodes(Grammar.parse(text)).stream()
                    .filter(FencedCodeBlock.class::isInstance)
                    .map(FencedCodeBlock.class::cast)
                    .filter(fence -> fence.getInfo() == null
                            || !NUMBERS.matcher(fence.getInfo()).find())
                    .forEach(fence -> new Reading(text, edits).read(fence));
        }
        return edits.applyTo(text);
    }

    /** One fence, line by line. */
    private static final class Reading {

        private final String text;
        private final Edits edits;
        private final List<String> marked = new ArrayList<>();
        private int lines;
        private int next = -1;
        private int start = -1;
        private int startAt;

        Reading(String text, Edits edits) {
            this.text = text;
            this.edits = edits;
        }

        void read(FencedCodeBlock fence) {
            List<SourceSpan> spans = fence.getSourceSpans();
            int end = fence.getClosingFenceLength() == null ? spans.size() : spans.size() - 1;
            for (SourceSpan span : spans.subList(1, Math.max(end, 1))) {
                int at = span.getInputIndex();
                Matcher comment = COMMENT.matcher(text.substring(at, at + span.getLength()));
                if (comment.find()) {
                    comment(comment.group("what"), at);
                } else {
                    lines++;
                    next = -1;
                }
            }
            if (next >= 0) {
                edits.refuse(next, "no line of code follows this comment", "take it out");
            }
            if (start >= 0) {
                edits.refuse(startAt, "this mark of lines is never ended", "end it with a comment 'highlight-end'");
            }
            if (!marked.isEmpty()) {
                int infoEnd = spans.get(0).getInputIndex() + spans.get(0).getLength();
                String language = fence.getInfo() == null || fence.getInfo().isBlank() ? "text" : "";
                edits.replace(new Span(infoEnd, infoEnd), language + " {" + String.join(",", marked) + "}");
            }
        }

        private void comment(String what, int at) {
            if (what.equals("next-line")) {
                marked.add(Integer.toString(lines + 1));
                next = at;
            } else if (what.equals("start")) {
                start = lines + 1;
                startAt = at;
            } else if (start < 0) {
                edits.refuse(at, "nothing starts the marked lines that end here", "take this comment out");
            } else {
                if (start <= lines) {
                    marked.add(start + "-" + lines);
                }
                start = -1;
            }
            int lineEnd = text.indexOf('\n', at);
            int lineStart = text.lastIndexOf('\n', at - 1) + 1;
            edits.replace(new Span(lineStart, lineEnd < 0 ? text.length() : lineEnd + 1), "");
        }
    }
}
