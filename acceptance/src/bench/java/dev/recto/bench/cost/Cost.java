package dev.recto.bench.cost;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a command and all of its children cost.
 *
 * @param cpu seconds of CPU, user and system
 * @param wall seconds on the clock, which a busy machine stretches
 * @param compiling the part of {@code cpu} that JVMs spent on compiling themselves
 * @param megabytes the most memory that any one of the processes held
 */
public record Cost(double cpu, double wall, double compiling, double megabytes) {

    /** The median of each figure on its own. */
    static Cost median(List<Cost> costs) {
        return new Cost(
                median(costs, Cost::cpu),
                median(costs, Cost::wall),
                median(costs, Cost::compiling),
                median(costs, Cost::megabytes));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return Median.of(costs.stream().map(figure::applyAsDouble).toList());
    }
}
