package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fence that is indented by four stands in code, and shows how a fence is written: it goes into a longer fence, so that it does
 * not look like a fence that nobody checks (CommonMark 0.31.2, "Indented code blocks").
 */
@AutoService(DialectRule.class)
public final class IndentedFences implements MarkupRule {

    private static final Pattern FENCE = Pattern.compile("^[ \\t]*(?:```|~~~)", Pattern.MULTILINE);
    private static final String MARKS = "``````";
    private static final int INDENT = 4;

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (IndentedCodeBlock code : page.all(IndentedCodeBlock.class)) {
            List<BasedSequence> lines = code.getContentLines();
            boolean plain = lines.stream().allMatch(line -> isIndented(line, page.text()));
            if (!lines.isEmpty() && plain && FENCE.matcher(code.getChars()).find()) {
                write(lines, page, edits);
            }
        }
    }

    private static boolean isIndented(BasedSequence line, String text) {
        int start = line.getStartOffset();
        return line.isBlank() || (start >= INDENT && text.startsWith(" ".repeat(INDENT), start - INDENT));
    }

    private static void write(List<BasedSequence> lines, ParsedPage page, Edits edits) {
        int first = lines.get(0).getStartOffset();
        int end = page.lineEnd(lines.get(lines.size() - 1).getStartOffset());
        Span whole = new Span(first, end);
        for (BasedSequence line : lines) {
            int start = line.getStartOffset();
            if (!line.isBlank()) {
                edits.replace(new Span(start - INDENT, start), whole, "");
            }
        }
        edits.before(whole, first, MARKS + "\n");
        edits.after(whole, "\n" + MARKS);
    }
}
