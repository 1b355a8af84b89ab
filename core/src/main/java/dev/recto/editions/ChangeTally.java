package dev.recto.editions;

import dev.recto.html.page.Count;
import java.util.ArrayList;
import java.util.List;

/** How much changed, in words. */
final class ChangeTally {

    private ChangeTally() {}

    /** One sentence, such as {@code 1 listing added, 2 listings changed, 1 output removed.} */
    static String of(Differences differences) {
        List<String> words = new ArrayList<>();
        add(words, "page", differences.pages());
        add(words, "listing", differences.listings());
        add(words, "output", differences.outputs());
        add(words, "value", differences.results());
        add(words, "figure", differences.figures());
        return words.isEmpty()
                ? "No page, listing, output, value or figure was added, changed or removed."
                : String.join(", ", words) + ".";
    }

    private static <T> void add(List<String> words, String noun, List<Change<T>> changes) {
        long added = changes.stream().filter(Change::isAdded).count();
        long removed = changes.stream().filter(Change::isRemoved).count();
        add(words, noun, added, "added");
        add(words, noun, changes.size() - added - removed, "changed");
        add(words, noun, removed, "removed");
    }

    private static void add(List<String> words, String noun, long count, String what) {
        if (count > 0) {
            words.add(Count.of(count, noun) + " " + what);
        }
    }
}
