package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Node;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Images by their address from the site's root, in Markdown and in HTML, get the path from their page. */
@AutoService(DialectRule.class)
public final class Pictures implements MarkupRule {

    private static final Pattern SOURCE =
            Pattern.compile("<img\\b[^>]*?\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (Image image : page.all(Image.class)) {
            write(page.page(), image.getUrl().toString(), ParsedPage.span(image.getUrl()), edits);
        }
        for (Node node : page.all(Node.class)) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                Span span = ParsedPage.span(node);
                Matcher source = SOURCE.matcher(page.text()).region(span.start(), span.end());
                while (source.find()) {
                    int group = source.group(1) == null ? 2 : 1;
                    write(page.page(), source.group(group), new Span(source.start(group), source.end(group)), edits);
                }
            }
        }
    }

    private static void write(Manuscript page, String address, Span span, Edits edits) {
        if (SiteAddresses.isElsewhere(address) || address.isBlank()) {
            return;
        }
        String path = address.replaceFirst("[?#].*$", "");
        SiteAddresses.file(path, page, page.rootFolders())
                .filter(file -> !file.equals(address))
                .ifPresent(file -> edits.replace(span, file.replace(" ", "%20")));
    }
}
