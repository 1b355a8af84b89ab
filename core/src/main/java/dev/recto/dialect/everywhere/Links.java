package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.site.Fragments;
import dev.recto.dialect.site.PageIndex;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.prose.LocalAddress;
import dev.recto.text.PageName;
import dev.recto.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to pages by their address on the site, such as {@code /posts/name/}, and to files from its root get the path of the
 * page's file; what a link names that is not there stays, and is told as a dead link.
 */
@AutoService(DialectRule.class)
public final class Links implements MarkupRule {

    /** The page of a book that a site without a first page has its list of posts for. */
    private static final String CONTENTS = "index.html";

    private static final Pattern TARGET =
            Pattern.compile("<a\\b[^>]*?\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (Node node : page.all(Node.class)) {
            if (node instanceof Link link) {
                write(page, link.getUrl().toString(), ParsedPage.span(link.getUrl()), edits);
            } else if (node instanceof Reference reference) {
                write(page, reference.getUrl().toString(), ParsedPage.span(reference.getUrl()), edits);
            } else if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                Span span = ParsedPage.span(node);
                Matcher target = TARGET.matcher(page.text()).region(span.start(), span.end());
                while (target.find()) {
                    int group = target.group(1) == null ? 2 : 1;
                    write(page, target.group(group), new Span(target.start(group), target.end(group)), edits);
                }
            }
        }
    }

    private static void write(ParsedPage parsed, String address, Span span, Edits edits) {
        Manuscript page = parsed.page();
        if (SiteAddresses.isElsewhere(address) || address.isBlank()) {
            return;
        }
        if (address.startsWith("#")) {
            edits.replaceWhereOther(span, address, fragment(address, parsed.text()));
            return;
        }
        String path = address.replaceFirst("[?#].*$", "");
        String rest = address.substring(path.length());
        if (path.isEmpty()) {
            return;
        }
        Optional<String> file = SiteAddresses.inSite(path, page, page.rootFolders())
                .or(() -> PageIndex.of(page.site()).file(path, page))
                .or(() -> Optional.of(CONTENTS).filter(contents -> path.equals("/")));
        file.ifPresent(found -> {
            String fragment = rest.replaceFirst("^\\?[^#]*", "");
            String there = PageName.isPage(found) && !fragment.isEmpty()
                    ? fragment(fragment, page.site().text(found).orElse(""))
                    : fragment;
            edits.replaceWhereOther(
                    span, address, SiteAddresses.fromPage(found, page).replace(" ", "%20") + there);
        });
    }

    private static String fragment(String written, String text) {
        return Fragments.own(LocalAddress.unescaped(written.substring(1)), text)
                .map(own -> "#" + own)
                .orElse(written);
    }
}
