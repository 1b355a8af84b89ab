package dev.recto.adopt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file as it is and as it should be.
 *
 * @param file relative to the project's folder, with {@code /} between names
 * @param reason what it is for, one sentence without a full stop
 * @param before the whole text; null where the file is not there yet
 * @param after the whole text
 */
public record Edit(String file, String reason, @Nullable String before, String after) {

    /** The edit as a unified diff. */
    public List<String> diff() {
        return UnifiedDiff.of(file, before, after);
    }
}
