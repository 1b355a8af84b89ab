package dev.recto.check;

import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** What a check has found. */
public final class Faults {

    private final List<Problem> found = new ArrayList<>();

    /** Something is not as it is claimed to be. */
    public void add(ProblemKind kind, String file, String message) {
        found.add(kind.at(Place.of(file), message, "weave the book again, and find out who changed it"));
    }

    /** Something else that is wrong. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** The same, where there is more to do. */
    public void add(ProblemKind kind, String file, String message, String remedy) {
        found.add(kind.at(Place.of(file), message, remedy));
    }

    /** All of it, sorted, each once. */
    public List<Problem> all() {
        return found.stream().distinct().sorted().toList();
    }
}
