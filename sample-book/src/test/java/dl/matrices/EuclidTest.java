package dl.matrices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dl.plot.Axis;
import dl.plot.Plot;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class EuclidTest {

    @Test
    void cosines(TestReporter book) {
        SplittableRandom coin = new SplittableRandom(3);
        int pairs = 400;
        double[] dimensions = {1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000};
        double[] typical = new double[dimensions.length];
        double[] predicted = new double[dimensions.length];
        for (int i = 0; i < dimensions.length; i++) {
            int n = (int) dimensions[i];
            double squares = 0;
            for (int pair = 0; pair < pairs; pair++) {
                double cosine = Euclid.cosine(coinTosses(n, coin), coinTosses(n, coin));
                squares += cosine * cosine;
            }
            typical[i] = Math.sqrt(squares / pairs);
            predicted[i] = 1 / Math.sqrt(n);
            assertEquals(1, typical[i] / predicted[i], 0.1);
        }
        new Plot("Typical cosine of two random directions",
                "It falls as one over the square root of the number of dimensions.",
                Axis.log("dimensions", 0, 4, 1), Axis.log("cosine", -3, 0, 1))
                .dashed("1/√n", dimensions, predicted)
                .dots("measured", dimensions, typical)
                .publish(book, "cosines.svg");
        int last = dimensions.length - 1;
        book.publishEntry("dimensions", Integer.toString((int) dimensions[last]));
        double degrees = Math.toDegrees(Math.PI / 2 - StrictMath.acos(predicted[last]));
        book.publishEntry("degrees", Double.toString(degrees));
        assertEquals(0.573, degrees, 0.0005);
    }

    @Test
    void lengthSurvivesHugeAndTinyEntries() {
        assertEquals(5e200, Euclid.norm(3e200, 4e200), 1e185);
        assertEquals(5e-320, Euclid.norm(3e-320, 4e-320), 1e-323);
        assertEquals(Double.POSITIVE_INFINITY, Math.sqrt(3e200 * 3e200 + 4e200 * 4e200));
        assertEquals(0, Euclid.norm(0, 0));
    }

    @Test
    void cosineTellsDirectionsApart() {
        assertEquals(1, Euclid.cosine(new double[] {1, 2}, new double[] {10, 20}), 1e-15);
        assertEquals(0, Euclid.cosine(new double[] {1, 2}, new double[] {-2, 1}), 1e-15);
        assertEquals(-1, Euclid.cosine(new double[] {1, 2}, new double[] {-1, -2}), 1e-15);
    }

    @Test
    void stepGoesSoManyTimesAlong() {
        assertArrayEquals(new double[] {1, 8},
                Euclid.step(new double[] {1, 2}, 3, new double[] {0, 2}));
    }

    private static double[] coinTosses(int n, SplittableRandom coin) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = coin.nextBoolean() ? 1 : -1;
        }
        return x;
    }
}
