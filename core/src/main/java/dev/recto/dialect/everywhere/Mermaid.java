package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.Notice;
import dev.recto.dialect.ParsedPage;
import dev.recto.text.ProblemKind;
import java.util.regex.Pattern;

/** A diagram that a script would draw in the reader's browser is shown as the code that it is, with a notice. */
@AutoService(DialectRule.class)
public final class Mermaid implements MarkupRule {

    private static final Pattern DIAGRAM = Pattern.compile("\\{?\\s*\\.?(?:mermaid|plantuml|graphviz|dot)\\b.*");

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (FencedCodeBlock fence : page.all(FencedCodeBlock.class)) {
            if (DIAGRAM.matcher(fence.getInfo().toString()).matches()) {
                edits.pass(new Notice(
                        fence.getStartOffset(),
                        ProblemKind.PASSED_OVER,
                        "diagrams",
                        "a diagram is shown as its code",
                        "let its program draw it, and put the picture here"));
            }
        }
    }
}
