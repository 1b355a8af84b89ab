package dev.recto.adopt;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edits in the form that {@code diff -u} prints and {@code patch} reads. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** The lines of the diff; none where nothing changed. */
    static List<String> of(String file, @Nullable String before, String after) {
        List<String> old = before == null ? List.of() : lines(before);
        List<String> diff = new ArrayList<>(UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file, "b/" + file, old, DiffUtils.diff(old, lines(after)), CONTEXT));
        if (before == null && !diff.isEmpty()) {
            diff.set(0, "--- /dev/null");
            // The library counts the lines of an empty text from one.
            diff.replaceAll(line -> line.replaceFirst("^@@ -1,0 ", "@@ -0,0 "));
        }
        return diff;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}
