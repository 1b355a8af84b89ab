package dev.recto.dialect.jekyll;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Paragraph;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code $$…$$} among words is a formula among words: gettalong/kramdown 12b3d2e, doc/syntax.page, "Math Blocks". */
@AutoService(DialectRule.class)
public final class InlineMaths implements MarkupRule {

    private static final Pattern FORMULA = Pattern.compile("(?<![\\\\$])\\$\\$([^$\\n]*[^$\\n\\\\])\\$\\$(?!\\$)");

    @Override
    public String dialect() {
        return "jekyll";
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        List<Code> code = page.all(Code.class);
        for (Paragraph paragraph : page.all(Paragraph.class)) {
            Matcher formula = FORMULA.matcher(page.text()).region(paragraph.getStartOffset(), paragraph.getEndOffset());
            while (formula.find()) {
                Span whole = new Span(formula.start(), formula.end());
                boolean alone = page.words(ParsedPage.span(paragraph)).strip().equals(formula.group());
                boolean inCode = code.stream()
                        .anyMatch(
                                span -> span.getStartOffset() <= whole.start() && whole.start() < span.getEndOffset());
                if (!alone && !inCode) {
                    int lead = formula.group(1).length()
                            - formula.group(1).stripLeading().length();
                    int tail = formula.group(1).length()
                            - formula.group(1).stripTrailing().length();
                    edits.replace(new Span(whole.start(), whole.start() + 2 + lead), whole, "$");
                    edits.replace(new Span(whole.end() - 2 - tail, whole.end()), whole, "$");
                }
            }
        }
    }
}
