package dev.recto.engine;

import dev.recto.attest.BookSettings;
import dev.recto.attest.BookSettings.PageDialect;
import dev.recto.dialect.DialectChoice;
import dev.recto.dialect.DialectChoice.Chosen;
import dev.recto.text.Place;
import java.util.List;

/**
 * What an author chose about pages of other systems.
 *
 * @param dialects which pages are in which dialect; the first that fits a page counts
 * @param keepsUnknown whether markup that nobody knows stays as text, in a marked box; else it is refused
 */
public record ForeignPages(List<Pages> dialects, boolean keepsUnknown) {

    /** Nothing was chosen. */
    public static final ForeignPages NONE = new ForeignPages(List.of(), false);

    /**
     * A dialect for some pages.
     *
     * @param path which, from the folder of pages, such as {@code posts/**}
     * @param dialect its name
     */
    public record Pages(String path, String dialect) {}

    /** @param configuredIn the file that says so */
    DialectChoice choice(Place configuredIn) {
        return new DialectChoice(
                dialects.stream()
                        .map(each -> new Chosen(each.path(), each.dialect()))
                        .toList(),
                keepsUnknown,
                configuredIn);
    }

    /** What a book's settings say. */
    static DialectChoice choice(BookSettings settings, Place configuredIn) {
        List<Pages> pages = settings.dialects().stream()
                .map(each -> new Pages(each.path(), each.dialect()))
                .toList();
        return new ForeignPages(pages, settings.unknownMarkup().equals(BookSettings.KEEP)).choice(configuredIn);
    }

    /** As a book's settings have it. */
    List<PageDialect> inBook() {
        return dialects.stream()
                .map(each -> new PageDialect(each.path(), each.dialect()))
                .toList();
    }
}
