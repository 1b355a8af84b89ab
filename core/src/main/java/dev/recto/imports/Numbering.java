package dev.recto.imports;

import dev.recto.dialect.Edits;
import dev.recto.dialect.Translation;
import dev.recto.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each page a place of its own. Other systems number pages within each of their menus, and let pages have one number; a
 * book's own pages of one number are a mistake. What is read first stays first.
 */
final class Numbering {

    private static final Pattern ORDER = Pattern.compile("^order: *\"?(-?\\d{1,9})\"? *$", Pattern.MULTILINE);

    /** @param order its number, as the page has it */
    private record Numbered(SitePage page, int order) {}

    private Numbering() {}

    /**
     * The same pages; where two have one number, all those with a number are counted anew.
     *
     * @param taken the numbers that other pages of the book have
     */
    static List<SitePage> of(List<SitePage> pages, Set<Integer> taken) {
        List<Numbered> numbered = new ArrayList<>();
        for (SitePage page : pages) {
            Matcher order = order(page);
            if (order.find()) {
                numbered.add(new Numbered(page, Integer.parseInt(order.group(1))));
            }
        }
        Set<Integer> seen = new HashSet<>(taken);
        // A book's first chapter of this order is numbered 0; that of a system which counts from it is not.
        seen.add(0);
        if (numbered.stream().allMatch(each -> seen.add(each.order()))) {
            return pages;
        }
        numbered.sort(Comparator.comparingInt(Numbered::order)
                .thenComparing(each -> each.page().path()));
        int next = Math.max(taken.stream().mapToInt(Integer::intValue).max().orElse(0), 0);
        Map<String, Integer> places = new HashMap<>();
        for (Numbered each : numbered) {
            places.put(each.page().path(), ++next);
        }
        return pages.stream()
                .map(page -> places.containsKey(page.path()) ? at(page, places.getOrDefault(page.path(), 0)) : page)
                .toList();
    }

    private static Matcher order(SitePage page) {
        String text = page.text().text();
        return ORDER.matcher(text).region(0, page.front().end());
    }

    private static SitePage at(SitePage page, int place) {
        Translation text = page.text().then(words -> {
            Edits edits = new Edits();
            Matcher order = order(page);
            if (order.find()) {
                edits.replace(new Span(order.start(1), order.end(1)), Integer.toString(place));
            }
            return edits.applyTo(words);
        });
        return page.with(text);
    }
}
