package dev.recto.assemble;

import dev.recto.accept.Exhibit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in the book each element is shown: its page, and its fragment on it; and what of the tests is shown where. */
final class Shown {

    private final Map<String, Spot> spots = new HashMap<>();
    private final Slug anchors = new Slug();
    private final List<Exhibit> exhibits = new ArrayList<>();

    /**
     * A place in the book.
     *
     * @param page address of the page
     * @param anchor the fragment
     */
    record Spot(String page, String anchor) {
        /** What a link from a page has to say to get here. */
        String hrefFrom(String from) {
            if (page.equals(from)) {
                return "#" + (anchor.isEmpty() ? "top" : anchor);
            }
            return page + (anchor.isEmpty() ? "" : "#" + anchor);
        }
    }

    /** Says that an element is shown on a page, and gives it its fragment, which has no spaces. The first place holds. */
    Spot put(String element, String page, String wish) {
        return spots.computeIfAbsent(element, key -> new Spot(page, anchors.unique(wish.replace(' ', '-'))));
    }

    /** Says that a whole page is about an element. */
    void putPage(String element, String page) {
        spots.put(element, new Spot(page, ""));
    }

    /** Says that an element is found at a fragment that something else has. */
    void alias(String element, String page, String anchor) {
        spots.put(element, new Spot(page, anchor));
    }

    /** Says that a page shows something of a test's. */
    void exhibit(Exhibit exhibit) {
        exhibits.add(exhibit);
    }

    /** All that pages show of tests, in reading order. */
    List<Exhibit> exhibits() {
        return List.copyOf(exhibits);
    }

    /** A fragment for something that is no element. */
    String anchor(String wish) {
        return anchors.unique(wish);
    }

    /** Where an element is shown. */
    Optional<Spot> find(String element) {
        return Optional.ofNullable(spots.get(element));
    }
}
