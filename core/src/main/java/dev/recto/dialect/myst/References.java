package dev.recto.dialect.myst;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import dev.recto.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes links to what has a label, and to pages: docs/cross-references.md. */
final class References {

    private static final Pattern WORDS = Pattern.compile("(?s)(.*?)\\s*<([^<>]+)>\\s*");

    private References() {}

    /**
     * What a role or a link points at, and the words that it gives itself.
     *
     * @param words nothing where what is pointed at has its own
     */
    record Aim(Optional<String> words, String target) {

        /** Reads {@code words <target>}, or a target alone. */
        static Aim of(String content) {
            Matcher words = WORDS.matcher(content);
            return words.matches() && !words.group(1).isBlank()
                    ? new Aim(
                            Optional.of(words.group(1).strip()), words.group(2).strip())
                    : new Aim(Optional.empty(), content.strip().replaceFirst("^<(.*)>$", "$1"));
        }
    }

    /** Links to a label; a label that no page has is told. */
    static void toLabel(Aim aim, Span span, Manuscript page, Edits edits) {
        Labels labels = Labels.of(page.site());
        Optional<Labels.Target> target = labels.get(aim.target());
        if (target.isEmpty()) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    span.start(),
                    "no page has a label '" + aim.target() + "'",
                    Nearest.remedy(aim.target(), labels.names(), "set it with (" + aim.target() + ")=")));
            edits.replace(span, aim.words().orElse(""));
            return;
        }
        Labels.Target found = target.get();
        String there = found.page().equals(page.path()) ? "" : SiteAddresses.fromPage(found.page(), page);
        String name = Labels.name(aim.target());
        if (found.kind() == Labels.Kind.PAGE) {
            String whole = SiteAddresses.fromPage(found.page(), page);
            edits.replace(span, "[" + aim.words().orElse(found.words()) + "](<" + whole + ">)");
        } else if (found.kind() == Labels.Kind.PLACE) {
            String words = aim.words()
                    .orElse(found.words())
                    .replaceAll(
                            "\\{number}|%s",
                            Matcher.quoteReplacement(found.words().replaceFirst("^Figure ", "")))
                    .replaceAll("\\{name}", Matcher.quoteReplacement(found.words()));
            edits.replace(span, "[" + words + "](<" + there + "#" + name + ">)");
        } else if (Toc.of(page.site()).isNumbered(found.page())) {
            edits.replace(span, "{@ref eq:" + name + "}");
        } else {
            edits.replace(span, there.isEmpty() ? found.words() : "[" + found.words() + "](<" + there + ">)");
        }
    }

    /** Links to a page, named from the page's own folder, or from the site's where a slash starts its name. */
    static void toPage(Aim aim, Span span, Manuscript page, Edits edits) {
        String file = aim.target().endsWith(".md") ? aim.target() : aim.target() + ".md";
        Optional<String> path = SiteAddresses.inSite(file, page, List.of());
        if (path.isEmpty()) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    span.start(),
                    "there is no page '" + aim.target() + "'",
                    Nearest.remedy(file, page.site().pages(), "write it, or take this out")));
            edits.replace(span, aim.words().orElse(""));
            return;
        }
        String clean = Path.of("/" + path.get()).normalize().toString().substring(1);
        String words = aim.words().orElseGet(() -> Labels.of(page.site()).title(clean));
        edits.replace(span, "[" + words + "](<" + SiteAddresses.fromPage(clean, page) + ">)");
    }
}
