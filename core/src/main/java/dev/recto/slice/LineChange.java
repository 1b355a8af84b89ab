package dev.recto.slice;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * One step on the shortest way from some lines to others (Myers, "An O(ND) difference algorithm and its variations", 1986).
 *
 * @param before index of the line among those of before; −1 for one that is added
 * @param now index of the line among those of now; −1 for one that is removed
 */
public record LineChange(int before, int now) {

    private static final int NOWHERE = -1;

    /** Every step, top to bottom; what is removed stands in front of what is added in its place. */
    public static List<LineChange> between(List<String> before, List<String> now) {
        List<LineChange> steps = new ArrayList<>();
        int at = 0;
        int to = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
            Chunk<String> removed = delta.getSource();
            Chunk<String> added = delta.getTarget();
            while (at < removed.getPosition()) {
                steps.add(new LineChange(at++, to++));
            }
            for (int i = 0; i < removed.size(); i++) {
                steps.add(new LineChange(at++, NOWHERE));
            }
            for (int i = 0; i < added.size(); i++) {
                steps.add(new LineChange(NOWHERE, to++));
            }
        }
        while (at < before.size()) {
            steps.add(new LineChange(at++, to++));
        }
        return steps;
    }

    /** Whether only the lines of now have it. */
    public boolean isAdded() {
        return before == NOWHERE;
    }

    /** Whether only the lines of before have it. */
    public boolean isRemoved() {
        return now == NOWHERE;
    }
}
