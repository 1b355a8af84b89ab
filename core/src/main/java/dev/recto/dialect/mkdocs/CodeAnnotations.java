package dev.recto.dialect.mkdocs;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.prose.Grammar;
import dev.recto.prose.Limits;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/**
 * {@code # (1)!} in code points at the first item of the list below, which stays where it is; the exclamation mark takes the comment's
 * sign away on the site alone, and goes. Options in braces, such as {@code { .yaml .copy }}, come to the language and the title
 * (squidfunk/mkdocs-material 5b36f2a, docs/reference/code-blocks.md).
 */
final class CodeAnnotations implements Pass {

    private static final Pattern STRIPPED = Pattern.compile("\\(\\d+\\)(!)");
    private static final Pattern BRACES =
            Pattern.compile("^(?:`{3,}|~{3,})([ \\t]*\\{[ \\t]*\\.([\\w+#-]+)([^}\\n]*)})");
    private static final Pattern CLASS = Pattern.compile("(?<=\\s)[.#][\\w-]+\\s*");

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        if (Limits.exceededBy(text) == null) {
            Grammar.nodes(Grammar.parse(text)).stream()
                    .filter(FencedCodeBlock.class::isInstance)
                    .forEach(fence -> write(Grammar.span(fence), text, edits));
        }
        return edits.applyTo(text);
    }

    private static void write(Span fence, String text, Edits edits) {
        Matcher braces = BRACES.matcher(text).region(fence.start(), fence.end());
        if (braces.find()) {
            String rest =
                    CLASS.matcher(" " + braces.group(3).strip()).replaceAll("").strip();
            edits.replace(
                    new Span(braces.start(1), braces.end(1)),
                    " " + braces.group(2) + (rest.isEmpty() ? "" : " " + rest));
        }
        Matcher stripped = STRIPPED.matcher(text).region(fence.start(), fence.end());
        while (stripped.find()) {
            edits.replace(new Span(stripped.start(1), stripped.end(1)), "");
        }
    }
}
