package dev.recto.imports;

import dev.recto.dialect.Edits;
import dev.recto.dialect.front.Front;
import dev.recto.text.Fault;
import dev.recto.text.Place;
import dev.recto.text.Span;
import java.util.stream.Collectors;

/**
 * What the one grammar cannot say of a page stands in a marked box at the page's head, as its author wrote it and with why: no page
 * of a book keeps a secret of what it lost.
 */
final class Refusals {

    private Refusals() {}

    /** The page with such a box, where anything of it was refused. */
    static SitePage boxed(SitePage page) {
        if (page.text().faults().isEmpty()) {
            return page;
        }
        String lines = page.text().faults().stream()
                .map(fault -> line(page, fault))
                .distinct()
                .collect(Collectors.joining("\n"));
        return page.with(page.text().then(words -> {
            Edits edits = new Edits();
            Front front = Front.of(words);
            // Where a page's heading is its title, nothing may stand before it.
            boolean titled = front.fields().text("title").isPresent();
            int at = titled ? front.end() : words.length();
            edits.replace(new Span(at, at), (titled ? "" : "\n\n") + box(lines) + (titled ? "\n\n" : "\n"));
            return edits.applyTo(words);
        }));
    }

    private static String line(SitePage page, Fault fault) {
        Place place = page.lines().place(page.file(), fault.offset());
        int start = page.lines().start(place.line());
        String written = page.source().substring(start, page.lines().end(place.line()));
        return place.line() + ":" + place.column() + " " + written.strip() + "\n    " + fault.message();
    }

    private static String box(String lines) {
        String fence = "```";
        while (lines.contains(fence)) {
            fence += "`";
        }
        return "> [!CAUTION]\n> " + fence + "text\n> " + lines.replace("\n", "\n> ") + "\n> " + fence;
    }
}
