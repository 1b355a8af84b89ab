package dev.recto.imports;

import dev.recto.text.FileName;
import dev.recto.text.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page without words for each part that a site's menu names: in a book of its own pages, a part is opened by a page that names
 * itself as its part.
 */
final class PartPages {

    private PartPages() {}

    /**
     * Their texts, by their paths.
     *
     * @param pages as they are written, numbered
     */
    static Map<String, String> of(List<SitePage> pages) {
        Set<String> opened = new HashSet<>();
        Map<String, Integer> orders = new TreeMap<>();
        Set<String> paths = new HashSet<>();
        for (SitePage page : pages) {
            paths.add(page.path());
            Optional<String> part = page.front().fields().text("part");
            if (part.isPresent() && page.dialect().isPresent()) {
                part.filter(page.front().fields().text("title").orElse("")::equals)
                        .ifPresent(opened::add);
                orders.merge(part.get(), order(page), Math::min);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        orders.forEach((title, order) -> {
            if (!opened.contains(title)) {
                texts.put(path(title, paths), text(title, order));
            }
        });
        return texts;
    }

    private static int order(SitePage page) {
        return page.front()
                .fields()
                .text("order")
                .filter(order -> order.matches("-?\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(Integer.MAX_VALUE);
    }

    private static String path(String title, Set<String> taken) {
        String name = "parts/" + FileName.safe(Slug.of(title));
        String path = name + ".md";
        for (int more = 2; !taken.add(path); more++) {
            path = name + "-" + more + ".md";
        }
        return path;
    }

    private static String text(String title, int order) {
        String quoted = "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        String place = order == Integer.MAX_VALUE ? "" : "order: " + order + "\n";
        return "---\ntitle: " + quoted + "\n" + place + "part: " + quoted + "\n---\n";
    }
}
