package dev.recto.pages;

import dev.recto.evidence.Sheets;
import dev.recto.pages.PageSource.MenuPart;
import dev.recto.pages.PageSource.PartSource;
import dev.recto.pages.PageSource.WrittenPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The parts of a book: those that packages open, and those that Markdown pages do. Where a page of another system's site is in a
 * part that neither opens, its site's menu makes one; what an author typed on a page of the book's own is none.
 */
public final class PartPlans {

    private static final Comparator<MarkdownPage> FIRST =
            Comparator.<MarkdownPage>comparingInt(page -> page.front().order()).thenComparing(MarkdownPage::file);

    private PartPlans() {}

    /** All of them. */
    public static List<Plan> of(Sheets sheets, List<MarkdownPage> pages) {
        List<Plan> parts = new ArrayList<>(PartSource.plans(sheets));
        pages.stream()
                .filter(MarkdownPage::opensPart)
                .map(page -> new WrittenPart(page).plan())
                .forEach(parts::add);
        Set<String> opened = parts.stream().map(part -> part.heading().title()).collect(Collectors.toSet());
        Map<String, MarkdownPage> named = new TreeMap<>();
        for (MarkdownPage page : pages) {
            String title = page.front().part();
            if (page.foreign() && !title.isEmpty() && !opened.contains(title)) {
                named.merge(title, page, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        named.values().forEach(first -> parts.add(new MenuPart(first).plan()));
        return parts;
    }
}
