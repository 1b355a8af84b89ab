package dev.recto.html.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Fits the headings and fragments of a passage into its page. */
final class Headings {

    private Headings() {}

    /**
     * Shifts heading levels so that they follow the page's without a gap, and makes every fragment unique on the page.
     *
     * @param words turns marks in a heading's text into words
     * @return the headings in order
     */
    static List<Heading> fit(Element body, Setting setting, UnaryOperator<String> words) {
        Map<String, String> renamed = claimIds(body, setting);
        body.select("a[href^=#]").forEach(link -> {
            String fragment = link.attr("href").substring(1);
            link.attr("href", "#" + renamed.getOrDefault(fragment, fragment));
        });
        List<Heading> headings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Element element : body.select("h1, h2, h3, h4, h5, h6")) {
            String text = words.apply(element.text());
            if (text.isBlank()) {
                // Nothing to go to, and nothing that a screen reader could say.
                element.tagName("div");
                continue;
            }
            int level = Math.min(level(element, open) + setting.firstHeading() - 1, 6);
            if (!element.hasAttr("id")) {
                element.attr("id", setting.claim(slug(text)));
            }
            element.tagName("h" + level);
            headings.add(new Heading(level, element.id(), text));
        }
        return headings;
    }

    private static Map<String, String> claimIds(Element body, Setting setting) {
        Map<String, String> renamed = new HashMap<>();
        for (Element element : body.select("[id]")) {
            String wished = element.id().isBlank() ? "" : slug(element.id());
            if (wished.isEmpty()) {
                element.removeAttr("id");
                continue;
            }
            String claimed = setting.claim(wished);
            renamed.putIfAbsent(element.id(), claimed);
            element.attr("id", claimed);
        }
        return renamed;
    }

    /** How many headings this one stands below, itself included. */
    private static int level(Element heading, Deque<Integer> open) {
        int written = heading.tagName().charAt(1) - '0';
        while (!open.isEmpty() && open.peek() >= written) {
            open.pop();
        }
        open.push(written);
        return open.size();
    }

    /** A fragment name made of a title. */
    static String slug(String title) {
        String slug = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "section" : slug;
    }
}
