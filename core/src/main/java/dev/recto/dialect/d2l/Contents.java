package dev.recto.dialect.d2l;

import dev.recto.dialect.Edits;
import dev.recto.dialect.ForeignDialect.Pass;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.site.Site;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fence of {@code toc} lists pages, without their ending; it becomes links to them, and gives the order of the book, from {@code
 * index.md} on (d2l-ai/d2l-book 2322e56, docs/user/markdown.md, "Table of Contents").
 */
final class Contents implements Pass {

    private static final Pattern TOC =
            Pattern.compile("^(```+)toc[ \\t]*\\n(.*?)^\\1[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("^[ \\t]*(\\S[^\\n]*?)[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile(":(\\w+):.*");
    private static final List<String> OPTIONS = List.of("maxdepth", "numbered", "hidden", "caption");

    /** The pages that lists of contents name, in reading order. */
    private record Reading(List<String> pages) {

        static Reading of(Site site) {
            Set<String> pages = new LinkedHashSet<>();
            follow("index.md", site, pages);
            return new Reading(List.copyOf(pages));
        }

        private static void follow(String page, Site site, Set<String> pages) {
            if (!site.pages().contains(page) || !pages.add(page)) {
                return;
            }
            Matcher toc = TOC.matcher(site.text(page).orElse(""));
            while (toc.find()) {
                LINE.matcher(toc.group(2))
                        .results()
                        .map(line -> line.group(1))
                        .forEach(line -> follow(named(line, page), site, pages));
            }
        }
    }

    /** The place of a page in the book, from 0 for {@code index.md}; nothing for one that no list of contents names. */
    static Optional<Integer> order(Manuscript page) {
        int index = page.site().once(Reading.class, Reading::of).pages().indexOf(page.path());
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private static String named(String line, String page) {
        Path file = Path.of("/" + page).resolveSibling(line.endsWith(".md") ? line : line + ".md");
        return file.normalize().toString().substring(1).replace('\\', '/');
    }

    @Override
    public Translation apply(String text, Manuscript page) {
        Edits edits = new Edits();
        Matcher toc = TOC.matcher(text);
        while (toc.find()) {
            edits.replace(new Span(toc.start(), toc.start(2)), "");
            Matcher line = LINE.matcher(text).region(toc.start(2), toc.end(2));
            while (line.find()) {
                write(line.group(1), new Span(line.start(1), line.end(1)), page, edits);
            }
            edits.replace(new Span(toc.end(2), toc.end()), "");
        }
        return edits.applyTo(text);
    }

    private static void write(String line, Span span, Manuscript page, Edits edits) {
        Matcher option = OPTION.matcher(line);
        if (option.matches()) {
            if (!OPTIONS.contains(option.group(1))) {
                edits.refuse(ProblemKind.UNKNOWN_MARKUP.at(
                        span.start(),
                        "there is no option '" + option.group(1) + "' of contents",
                        Nearest.remedy(option.group(1), OPTIONS, "take it out")));
            }
            edits.replace(span, "");
            return;
        }
        String path = named(line, page.path());
        if (page.site().pages().contains(path)) {
            String title = Labels.of(page.site()).title(path);
            edits.replace(span, "- [" + Forms.escaped(title) + "](<" + SiteAddresses.fromPage(path, page) + ">)");
        } else {
            List<String> pages = page.site().pages();
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    span.start(),
                    "there is no page '" + path + "'",
                    Nearest.remedy(path, pages, "write it, or take this line out")));
            edits.replace(span, "");
        }
    }
}
