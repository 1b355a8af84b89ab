package dev.recto.imports;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Translation;
import dev.recto.dialect.forms.CodePlaces;
import dev.recto.text.PageName;
import dev.recto.text.Span;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to pages whose files end as only another system's do: the book's own have another ending.
 *
 * @param pages the paths of the site's pages
 */
record PageLinks(Set<String> pages) {

    private static final Pattern LINK =
            Pattern.compile("(?<=[(<\"'])([^()<>\"'\\s#?]+)(\\.(?:mdx|markdown))(?=[)>\"'\\s#?])");

    /** A page with the links that the book's own page has. */
    Translation own(String text, String page) {
        Edits edits = new Edits();
        CodePlaces code = CodePlaces.of(text);
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String there = Path.of("/" + page)
                    .resolveSibling(link.group().replace("%20", " "))
                    .normalize()
                    .toString()
                    .replace('\\', '/')
                    .substring(1);
            if (pages.contains(there) && !code.has(link.start())) {
                edits.replace(new Span(link.start(2), link.end(2)), PageName.OWN);
            }
        }
        return edits.applyTo(text);
    }
}
