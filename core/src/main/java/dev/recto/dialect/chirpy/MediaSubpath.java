package dev.recto.dialect.chirpy;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder that the addresses of a page's images start from, {@code media_subpath}, which was {@code img_path}: "URL Prefix". */
@AutoService(DialectRule.class)
public final class MediaSubpath implements MarkupRule {

    private static final Pattern SOURCE = Pattern.compile("<img\\b[^>]*?\\ssrc=\"([^\"]*)\"");

    @Override
    public String dialect() {
        return "chirpy";
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (Node node : page.all(Node.class)) {
            if (node instanceof com.vladsch.flexmark.ast.Image image) {
                write(page.page(), image.getUrl().toString(), ParsedPage.span(image.getUrl()), edits);
            } else if (node instanceof HtmlInline) {
                Span span = ParsedPage.span(node);
                Matcher source = SOURCE.matcher(page.text()).region(span.start(), span.end());
                if (source.find()) {
                    write(page.page(), source.group(1), new Span(source.start(1), source.end(1)), edits);
                }
            }
        }
    }

    private static void write(Manuscript page, String address, Span span, Edits edits) {
        String prefixed = of(address, page);
        if (!prefixed.equals(address)) {
            edits.replace(
                    span,
                    SiteAddresses.file(prefixed, page, page.rootFolders())
                            .orElse(prefixed)
                            .replace(" ", "%20"));
        }
    }

    /** An address with the page's prefix; as it is where it starts at the site's root or leads to another site. */
    static String of(String address, Manuscript page) {
        Optional<String> prefix = page.front()
                .fields()
                .text("media_subpath")
                .or(() -> page.front().fields().text("img_path"));
        return prefix.isEmpty() || address.startsWith("/") || SiteAddresses.isElsewhere(address) || address.isBlank()
                ? address
                : "/" + prefix.get().replaceAll("^/+|/+$", "") + "/" + address;
    }
}
