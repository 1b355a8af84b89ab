package dev.recto.listing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.recto.book.Listing.Line;
import dev.recto.book.Listing.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The shortest way from some lines to others (Myers, "An O(ND) difference algorithm and its variations", 1986). */
final class LineSteps {

    private LineSteps() {}

    /** Every step, top to bottom; what is removed stands in front of what is added in its place. */
    static List<Step> between(List<Line> before, List<Line> now) {
        List<Step> steps = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(before), texts(now), true).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            boolean kept = delta.getType() == DeltaType.EQUAL;
            for (int i = 0; i < delta.getSource().size(); i++) {
                steps.add(new Step(OptionalInt.of(from + i), kept ? OptionalInt.of(to + i) : OptionalInt.empty()));
            }
            for (int i = 0; !kept && i < delta.getTarget().size(); i++) {
                steps.add(new Step(OptionalInt.empty(), OptionalInt.of(to + i)));
            }
        }
        return steps;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
