package dev.recto.bench.cost;

import java.util.List;

/** The middle of some figures, or the mean of the two in the middle. */
public final class Median {

    private Median() {}

    /** The median of at least one figure. */
    public static double of(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
