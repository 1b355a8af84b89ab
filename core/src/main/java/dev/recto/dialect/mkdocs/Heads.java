package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads of admonitions: the words {@code inline}, {@code end} and {@code annotate} say where they stand and what may be pointed at, and
 * go. A kind that nobody knows is a note, since sites have kinds of their own; one that is nearly a known one is a mistake
 * (squidfunk/mkdocs-material 5b36f2a, docs/reference/admonitions.md).
 */
final class Heads implements Pass {

    private static final Pattern HEAD = Pattern.compile(
            "^[ \\t]*(?:!!!|\\?\\?\\?\\+?)[ \\t]+([\\w-]+)((?:[ \\t]+[\\w-]+)*)(?=[ \\t]*(?:\"|$))", Pattern.MULTILINE);
    private static final List<String> KINDS = List.of(
            "note",
            "seealso",
            "abstract",
            "summary",
            "tldr",
            "info",
            "todo",
            "tip",
            "hint",
            "important",
            "success",
            "check",
            "done",
            "question",
            "help",
            "faq",
            "warning",
            "caution",
            "attention",
            "failure",
            "fail",
            "missing",
            "danger",
            "error",
            "bug",
            "example",
            "quote",
            "cite");
    private static final List<String> WORDS = List.of("inline", "end", "annotate");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.withoutIndented(text);
        Matcher head = HEAD.matcher(text);
        while (head.find()) {
            if (!code.has(head.start(1))) {
                check(head.group(1), head.start(1), KINDS, "kind of admonition", edits);
                Matcher word = Pattern.compile("[\\w-]+").matcher(text).region(head.start(2), head.end(2));
                while (word.find()) {
                    check(word.group(), word.start(), WORDS, "word for admonitions", edits);
                }
                edits.replace(new Span(head.start(2), head.end(2)), "");
            }
        }
        return edits.applyTo(text);
    }

    private static void check(String word, int offset, List<String> known, String form, Edits edits) {
        String near = known.contains(word) ? null : Nearest.to(word, known);
        if (near != null && Nearest.distance(word, near) <= 2) {
            edits.refuse(ProblemKind.UNKNOWN_MARKUP.at(
                    offset, "there is no " + form + " '" + word + "'", Nearest.question(near)));
        }
    }
}
