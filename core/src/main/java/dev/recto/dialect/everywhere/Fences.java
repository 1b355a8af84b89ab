package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.forms.Forms;
import dev.recto.prose.FenceInfo;
import dev.recto.prose.FenceLanguage;
import dev.recto.prose.Notation;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java and notations such as JSON of another system's page is code that nobody verifies until its author says so, with {@code context:} or {@code verify:
 * true} in the page's front matter; until then each such fence is a sketch, which the page shows and the colophon counts.
 */
@AutoService(DialectRule.class)
public final class Fences implements MarkupRule {

    private static final Pattern LANGUAGE = Pattern.compile("\\{?\\s*\\.?([^\\s{},:]*)");
    /** What its author calls the code stands above it. */
    private static final Pattern TITLE =
            Pattern.compile("(?<![\\w-])(?:title|file|filename|caption)=(?:[\"']([^\"'\\n]+)[\"']|([^\\s\"'{}]+))");

    private static final String UNSAID = " sketch=\"" + FenceInfo.UNSAID + "\"";

    private static final Pattern OWN =
            Pattern.compile("(?:(?:fails|throws|sketch)=(?:\"[^\"]*\"|\\S+)|(?<=\\s)compile(?=\\s|$))");

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        boolean verified = isVerified(page.page());
        for (FencedCodeBlock fence : page.all(FencedCodeBlock.class)) {
            String info = fence.getInfo().toString();
            Matcher language = LANGUAGE.matcher(info);
            if (info.isBlank() || !language.lookingAt()) {
                continue;
            }
            Span span = ParsedPage.span(fence.getInfo());
            Matcher title = TITLE.matcher(info);
            if (title.find()) {
                String words = title.group(1) == null ? title.group(2) : title.group(1);
                edits.before(ParsedPage.span(fence), span.start(), "**" + Forms.escaped(words) + "**\n\n");
            }
            String word = language.group(1);
            if (FenceLanguage.looksLikeJava(word)) {
                edits.replace(span, verified ? "java" + own(info) : "java" + UNSAID);
            } else if (!verified && Notation.of(word).isPresent()) {
                edits.replace(span, word + UNSAID);
            } else if (info.startsWith("{")) {
                edits.replace(new Span(span.start(), span.start() + language.end()), word);
                String rest = info.substring(language.end());
                int brace = rest.lastIndexOf('}');
                if (brace >= 0) {
                    int at = span.start() + language.end() + brace;
                    edits.replace(new Span(at, at + 1), "");
                }
            }
        }
    }

    /** Whether the author of a page has its Java verified. */
    static boolean isVerified(Manuscript page) {
        return page.front().fields().text("context").isPresent()
                || page.front().fields().text("verify").filter("true"::equals).isPresent();
    }

    /** The words of an info string that are Recto's. */
    private static String own(String info) {
        StringBuilder own = new StringBuilder();
        OWN.matcher(info).results().forEach(word -> own.append(' ').append(word.group()));
        return own.toString();
    }
}
