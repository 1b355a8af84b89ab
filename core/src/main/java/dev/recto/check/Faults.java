package dev.recto.check;

import dev.recto.text.Diagnostic;
import dev.recto.text.Place;
import java.util.ArrayList;
import java.util.List;

/** What a check has found. */
final class Faults {

    private final List<Diagnostic> found = new ArrayList<>();

    /** Something is not as it is claimed to be. */
    void add(String id, String file, String message) {
        found.add(Diagnostic.error(id, Place.of(file), message, "weave the book again, and find out who changed it"));
    }

    /** The same, where there is more to do. */
    void add(String id, String file, String message, String remedy) {
        found.add(Diagnostic.error(id, Place.of(file), message, remedy));
    }

    /** All of it, sorted, each once. */
    List<Diagnostic> all() {
        return found.stream().distinct().sorted().toList();
    }
}
