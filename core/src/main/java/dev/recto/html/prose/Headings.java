package dev.recto.html.prose;

import dev.recto.book.Sections;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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

    /** The heading that an element comes to; empty where it has no words. */
    Optional<Heading> fit(Open element) {
        String text = element.words().toString().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int level = Math.min(level(element.name().charAt(1) - '0') + setting.firstHeading() - 1, 6);
        String given = element.attributes().get("id");
        String anchor = given == null ? setting.claim(Sections.slug(text)) : given;
        Heading heading = new Heading(level, anchor, text);
        found.add(heading);
        return Optional.of(heading);
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
