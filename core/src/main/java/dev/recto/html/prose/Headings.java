package dev.recto.html.prose;

import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.text.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Fits the headings of a passage into its page: their levels follow the page's without a gap, each has a fragment. */
final class Headings {

    private final Setting setting;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Heading> found = new ArrayList<>();

    Headings(Setting setting) {
        this.setting = setting;
    }

    /** The headings so far, in order. */
    List<Heading> found() {
        return List.copyOf(found);
    }

    /**
     * Takes the next heading.
     *
     * @param written its level in the passage
     * @param given the fragment that it has; empty for none
     */
    Heading fit(int written, String given, String text) {
        int level = Math.min(level(written) + setting.firstHeading() - 1, 6);
        String anchor = given.isEmpty() ? setting.claim(Slug.of(text)) : given;
        Heading heading = new Heading(level, anchor, text);
        found.add(heading);
        return heading;
    }

    /** How many headings this one stands below, itself included. */
    private int level(int written) {
        while (!open.isEmpty() && open.peek() >= written) {
            open.pop();
        }
        open.push(written);
        return open.size();
    }
}
