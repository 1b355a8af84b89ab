package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.Text;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.prose.BoldStars;
import dev.recto.text.Span;
import java.util.regex.Matcher;

/** Words between stars that a letter touches are bold for kramdown, Goldmark's authors and their readers, and not for CommonMark. */
@AutoService(DialectRule.class)
public final class Bold implements MarkupRule {

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (Text words : page.plainWords()) {
            Span span = ParsedPage.span(words);
            Matcher stars = BoldStars.PATTERN.matcher(page.text()).region(span.start(), span.end());
            while (stars.find()) {
                Span whole = new Span(stars.start(), stars.end());
                edits.replace(new Span(stars.start(), stars.start() + 2), whole, "<strong>");
                edits.replace(new Span(stars.end() - 2, stars.end()), whole, "</strong>");
            }
        }
    }
}
