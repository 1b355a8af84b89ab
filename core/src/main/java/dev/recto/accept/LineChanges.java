package dev.recto.accept;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** How one text becomes another, line by line. */
public final class LineChanges {

    /** Beyond this many pairs of lines the shortest difference is not looked for. */
    private static final long MOST_PAIRS = 4_000_000;

    private LineChanges() {}

    /** The lines of both, each with a sign in front: {@code -} for one that is gone, {@code +} for a new one, a space for one that stays. */
    public static List<String> between(List<String> old, List<String> now) {
        List<String> changes = new ArrayList<>();
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            old.forEach(line -> changes.add("-" + line));
            now.forEach(line -> changes.add("+" + line));
            return changes;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            boolean kept = delta.getType() == DeltaType.EQUAL;
            delta.getSource().getLines().forEach(line -> changes.add((kept ? " " : "-") + line));
            (kept ? List.<String>of() : delta.getTarget().getLines()).forEach(line -> changes.add("+" + line));
        }
        return changes;
    }
}
