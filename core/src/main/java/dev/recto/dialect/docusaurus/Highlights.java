package dev.recto.dialect.docusaurus;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments in code that mark its lines are no lines of it (docs markdown-features/code-blocks, "Highlighting with comments"). */
final class Highlights implements Pass {

    private static final Pattern COMMENT = Pattern.compile(
            "^[ \\t]*(?://|#|/\\*|\\{/\\*|<!--|--)[ \\t]*highlight-(?:next-line|start|end)[ \\t]*(?:\\*/}?|-->)?[ \\t]*\\n",
            Pattern.MULTILINE);

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.blocks(text);
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            if (code.has(comment.start())) {
                edits.replace(new Span(comment.start(), comment.end()), "");
            }
        }
        return edits.applyTo(text);
    }
}
