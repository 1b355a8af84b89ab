package dev.recto.html.leaf;

import dev.recto.html.leaf.Leaves.Found;
import java.util.Optional;

/** Answers what the setting of a page asks of the others. Whoever takes down what was asked knows what the leaf rests on. */
@FunctionalInterface
public interface Finding {

    /** Where a link to another page leads; empty where that is nowhere. */
    Optional<Found> find(Leaf from, String href);
}
