package dl.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Euclid;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class DoubleDescentTest {

    private static final int KNOWN = 40;
    private static final Set<Integer> SHOWN = Set.of(5, 15, 30, 40, 50, 80, 200, 800);
    private static final double[] TRUE = {1, -0.5, 0.8};
    private static final Source SOURCE = withNoise(0.1);

    private static Source withNoise(double noise) {
        return new Source(3, x -> StrictMath.sin(2 * Euclid.dot(TRUE, x)), noise);
    }

    @Test
    void peak(TestReporter book) {
        int[] counts = {2, 5, 10, 15, 20, 25, 30, 35, 38, 40, 42, 45, 50, 60, 80, 120, 200, 400, 800};
        double[] features = Arrays.stream(counts).asDoubleStream().toArray();
        double[] bare = new double[counts.length];
        double[] ridge = new double[counts.length];
        StringBuilder table = new StringBuilder("features,known,unseen,unseen with λ = 1\n");
        for (int i = 0; i < counts.length; i++) {
            bare[i] = typical(SOURCE, counts[i], 1e-9, false);
            ridge[i] = typical(SOURCE, counts[i], 1, false);
            if (SHOWN.contains(counts[i])) {
                table.append(String.format(Locale.ROOT, "%d,%s,%s,%s\n",
                        counts[i], typical(SOURCE, counts[i], 1e-9, true), bare[i], ridge[i]));
            }
        }
        Csv.publish(book, "features.csv", table);
        new Plot("Double descent", "The error on unseen examples falls, rises to a peak where there are as many features as examples, and falls again.",
                Axis.log("features", 0, 3, 1), Axis.log("mean squared error on unseen examples", -2, 2, 1))
                .line("λ as good as 0", features, bare)
                .line("λ = 1", features, ridge)
                .dashed("as many features as examples", new double[] {KNOWN, KNOWN}, new double[] {1e-2, 1e2})
                .publish(book, "double.svg");
        int peak = 0;
        for (int i = 0; i < counts.length; i++) {
            peak = bare[i] > bare[peak] ? i : peak;
        }
        assertEquals(KNOWN, counts[peak]);
        double firstValley = Arrays.stream(bare, 0, peak).min().getAsDouble();
        double last = bare[bare.length - 1];
        assertTrue(last < firstValley);
        assertTrue(Arrays.stream(ridge).max().getAsDouble() < 1, "with λ = 1 there is no peak");
        book.publishEntry("valley", Double.toString(firstValley));
        book.publishEntry("peak", Double.toString(bare[peak]));
        book.publishEntry("last", Double.toString(last));
        book.publishEntry("preferring", Double.toString(ridge[ridge.length - 1]));
    }

    /** With more noise, to learn all of it by heart is no longer the better way. */
    @Test
    void withMoreNoise(TestReporter book) {
        Source noisy = withNoise(0.5);
        double few = typical(noisy, 15, 1e-9, false);
        double many = typical(noisy, 800, 1e-9, false);
        book.publishEntry("noise", Double.toString(noisy.noise()));
        book.publishEntry("few", Double.toString(few));
        book.publishEntry("many", Double.toString(many));
        assertTrue(few < many);
    }

    /** The median of 31 lessons, since at the peak a mean is made by its worst. */
    private static double typical(Source source, int count, double lambda, boolean ofKnown) {
        double[] errors = new double[31];
        for (int lesson = 0; lesson < errors.length; lesson++) {
            Random random = new Random(lesson);
            List<Example> known = source.draw(KNOWN, random);
            List<Example> unseen = source.draw(100, random);
            Fitted fitted = Ridge.fit(Features.waves(count, 3, random), known, lambda);
            errors[lesson] = fitted.error(ofKnown ? known : unseen);
        }
        Arrays.sort(errors);
        return errors[errors.length / 2];
    }
}
