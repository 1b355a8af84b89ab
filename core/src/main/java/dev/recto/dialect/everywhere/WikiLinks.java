package dev.recto.dialect.everywhere;

import com.google.auto.service.AutoService;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.MarkupRule;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Nearest;
import dev.recto.text.PageName;
import dev.recto.text.ProblemKind;
import dev.recto.text.Slug;
import dev.recto.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code [[Page]]}, {@code [[Page#Heading|words]]} and {@code ![[image.png]]} name a page or a file of the site by its name
 * (help.obsidian.md, "Internal links"; gollum/gollum, wiki "Standard-Syntax"). One with words of its own whose page is not there is
 * told; other double brackets are text.
 */
@AutoService(DialectRule.class)
public final class WikiLinks implements MarkupRule {

    /** How one looks. */
    static final Pattern LINK = Pattern.compile(
            "(?<![\\\\\\[])(!?)\\[\\[([^\\[\\]|#\\n]+)(?:#([^\\[\\]|\\n]+))?(?:\\\\?\\|([^\\[\\]\\n]+))?]](?!\\()");

    @Override
    public String dialect() {
        return EVERY;
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        Matcher link = LINK.matcher(page.text());
        if (!link.find()) {
            return;
        }
        CodePlaces code = CodePlaces.of(page.text());
        do {
            if (!code.has(link.start())) {
                write(link, page.page(), edits);
            }
        } while (link.find());
    }

    private static void write(Matcher link, Manuscript page, Edits edits) {
        Span span = new Span(link.start(), link.end());
        String name = link.group(2).strip();
        Optional<String> file = file(name, page);
        if (file.isEmpty()) {
            if (link.group(4) != null) {
                edits.refuse(ProblemKind.DEAD_LINK.at(
                        span.start(),
                        "there is no page '" + name + "'",
                        Nearest.remedy(name, page.site().pages(), "write it, or take the brackets out")));
                edits.replace(span, Forms.escaped(link.group(4)));
            }
            return;
        }
        String path = SiteAddresses.fromPage(file.get(), page);
        if (!link.group(1).isEmpty() && !PageName.isPage(file.get())) {
            edits.replace(
                    span, "![" + Forms.escaped(link.group(4) == null ? name : link.group(4)) + "](<" + path + ">)");
            return;
        }
        String fragment = link.group(3) == null ? "" : "#" + Slug.of(link.group(3));
        String words = link.group(4) == null ? name : link.group(4);
        edits.replace(span, "[" + Forms.escaped(words.strip()) + "](<" + path + fragment + ">)");
    }

    private static Optional<String> file(String name, Manuscript page) {
        Optional<String> there = SiteAddresses.inSite(name, page, page.rootFolders())
                .or(() -> SiteAddresses.inSite(name + ".md", page, page.rootFolders()));
        return there.isPresent()
                ? there
                : Stream.concat(page.site().pages().stream(), page.site().images().stream())
                        .filter(path -> plain(PageName.withoutEnding(path).replaceFirst("^.*/", ""))
                                .equals(plain(name)))
                        .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }
}
