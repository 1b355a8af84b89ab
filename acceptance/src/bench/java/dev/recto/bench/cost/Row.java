package dev.recto.bench.cost;

import java.util.List;
import java.util.Locale;

/**
 * A row of the table: the medians of what something cost.
 *
 * @param question what was asked
 * @param name who answers
 * @param costs of each round
 * @param ratio the median of its seconds of CPU divided by those of the one that it is compared with in the same round
 */
public record Row(String question, String name, List<Cost> costs, double ratio) {

    /** What stands above the rows. */
    public static final String HEAD = """
            | measured | with | CPU s | from – to | wall s | JIT | peak MB | ratio |
            |---|---|--:|--:|--:|--:|--:|--:|
            """;

    /** The row in Markdown. */
    @Override
    public String toString() {
        Cost median = Cost.median(costs);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f – %.1f | %.1f | %.0f %% | %.0f | %.2f |",
                question,
                name,
                median.cpu(),
                costs.stream().mapToDouble(Cost::cpu).min().orElseThrow(),
                costs.stream().mapToDouble(Cost::cpu).max().orElseThrow(),
                median.wall(),
                100 * median.compiling() / median.cpu(),
                median.megabytes(),
                ratio);
    }
}
