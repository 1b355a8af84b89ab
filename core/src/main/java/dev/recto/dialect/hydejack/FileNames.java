package dev.recto.dialect.hydejack;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A first line of code such as {@code // file: "a.js"} is the name of its file, which its title: docs/writing.md, "File names". */
@AutoService(DialectRule.class)
public final class FileNames implements MarkupRule {

    private static final Pattern NAME =
            Pattern.compile("[ \\t]*(?://|#|--|;|/\\*|<!--)[ \\t]*file:[ \\t]*[\"']([^\"'\\n]+)[\"'][^\\n]*\\n");

    @Override
    public String dialect() {
        return "hydejack";
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (FencedCodeBlock fence : page.all(FencedCodeBlock.class)) {
            int code = page.lineEnd(fence.getStartOffset()) + 1;
            Matcher name = NAME.matcher(page.text());
            if (code < fence.getEndOffset()
                    && name.region(code, fence.getEndOffset()).lookingAt()) {
                String language = fence.getInfo().isBlank() ? "text" : "";
                edits.replace(new Span(code - 1, code - 1), language + " title=\"" + name.group(1) + '"');
                edits.replace(new Span(code, name.end()), "");
            }
        }
    }
}
