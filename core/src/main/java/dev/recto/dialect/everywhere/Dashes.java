package dev.recto.dialect.everywhere;

import com.vladsch.flexmark.ast.Text;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rules.Rule;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two hyphens are a short dash, three a long one and three dots an ellipsis, where a system's Markdown has them so. */
public final class Dashes implements Rule {

    private static final Pattern SIGN = Pattern.compile("(?<![-.\\\\])(?:(--)|(---)|(\\.\\.\\.))(?![-.>])");

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (Text words : page.plainWords()) {
            Matcher sign = SIGN.matcher(page.text()).region(words.getStartOffset(), words.getEndOffset());
            sign.useTransparentBounds(true);
            while (sign.find()) {
                Span span = new Span(sign.start(), sign.end());
                if (isLineOfTable(span.start(), page)) {
                    continue;
                }
                edits.replace(span, sign.group(1) != null ? "–" : sign.group(2) != null ? "—" : "…");
            }
        }
    }

    private static boolean isLineOfTable(int offset, ParsedPage page) {
        int start = page.text().lastIndexOf('\n', offset) + 1;
        return page.text().substring(start, page.lineEnd(offset)).matches("[ \\t>]*[|:+-][|:+ \\t-]*");
    }
}
