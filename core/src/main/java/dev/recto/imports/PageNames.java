package dev.recto.imports;

import dev.recto.dialect.Edits;
import dev.recto.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives the pages of a folder names of their own. A site tells pages apart by the whole of an address, of which a page of a book has the
 * last name; where two would have one, each keeps the name of its file, and its old address leads on to it.
 */
final class PageNames {

    private static final Pattern ADDRESS = Pattern.compile("^address: .*\\n", Pattern.MULTILINE);

    private PageNames() {}

    /** The same pages, each with a name of its own as far as that is the site's doing. */
    static List<SitePage> of(List<SitePage> pages) {
        Map<String, Long> counts =
                pages.stream().collect(Collectors.groupingBy(PageNames::named, Collectors.counting()));
        Function<SitePage, SitePage> apart =
                page -> page.dialect().isPresent() && counts.getOrDefault(named(page), 0L) > 1 ? unnamed(page) : page;
        return pages.stream().map(apart).toList();
    }

    private static String named(SitePage page) {
        int slash = page.path().lastIndexOf('/') + 1;
        String file = page.path().substring(slash).replaceFirst("\\.[^.]+$", "");
        return page.path().substring(0, slash)
                + page.front().fields().text("address").orElse(file);
    }

    private static SitePage unnamed(SitePage page) {
        String text = page.text().text();
        Matcher address = ADDRESS.matcher(text).region(0, page.front().end());
        if (!address.find()) {
            return page;
        }
        Span line = new Span(address.start(), address.end());
        return page.with(page.text().then(words -> {
            Edits edits = new Edits();
            edits.replace(line, "");
            return edits.applyTo(words);
        }));
    }
}
