package dev.recto.check;

import dev.recto.text.Problem;
import java.util.List;

/** What a check found, in short. */
final class Findings {

    private Findings() {}

    /** {@code file [id]} of each. */
    static List<String> of(List<Problem> diagnostics) {
        return diagnostics.stream()
                .map(found -> found.place().file() + " [" + found.id() + "]")
                .distinct()
                .toList();
    }
}
