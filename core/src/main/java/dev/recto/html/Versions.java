package dev.recto.html;

import dev.recto.book.Listing.Step;
import dev.recto.html.page.ListingView.Line;
import java.util.List;

/** Two versions of a listing as one: the lines of both, each with what became of it. */
final class Versions {

    private Versions() {}

    /**
     * The lines that were kept, removed and added, top to bottom.
     *
     * @param before lines of the earlier listing
     * @param now lines of the later one
     */
    static List<Line> merge(List<Step> steps, List<Line> before, List<Line> now) {
        return steps.stream().map(step -> merge(step, before, now)).toList();
    }

    private static Line merge(Step step, List<Line> before, List<Line> now) {
        if (step.before().isEmpty()) {
            return now.get(step.now().orElseThrow()).added();
        }
        Line old = before.get(step.before().getAsInt());
        return step.now().isEmpty()
                ? old.removed()
                : now.get(step.now().getAsInt()).keptFrom(old);
    }
}
