package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SlopeSolutionsTest {

    // @start region=bestOneSided
    static double bestOneSided(double value, double second) {
        return StrictMath.sqrt(2 * Math.ulp(value) / Math.abs(second));
    }
    // @end

    @Test
    void oneSided(TestReporter book) {
        double[] best = SlopeTest.leastWrong(h -> Math.abs(Slope.forward(StrictMath::exp, 1, h) - Math.E));
        double predicted = bestOneSided(Math.E, Math.E);
        book.publishEntry("step", Double.toString(predicted));
        book.publishEntry("error", Double.toString(best[1]));
        assertTrue(best[0] > predicted / 1.5 && best[0] < predicted * 1.5, "at " + best[0]);
    }

    // @start region=mixed
    static double mixed(DoubleUnaryOperator f, double x, double h) {
        return (4 * Slope.central(f, x, h)
                - Slope.central(f, x, 2 * h)) / 3;
    }
    // @end

    @Test
    void mixtureIsBetter(TestReporter book) {
        double h = 1e-3;
        double mixed = Math.abs(mixed(StrictMath::exp, 1, h) - Math.E);
        double symmetric = Math.abs(Slope.central(StrictMath::exp, 1, h) - Math.E);
        book.publishEntry("mixed", Double.toString(mixed));
        book.publishEntry("symmetric", Double.toString(symmetric));
        assertTrue(mixed < symmetric / 100_000);
        // With a step ten times as large, an error ten thousand times as large: the fourth power.
        double coarse = Math.abs(mixed(StrictMath::exp, 1, 1e-1) - Math.E);
        double fine = Math.abs(mixed(StrictMath::exp, 1, 1e-2) - Math.E);
        assertEquals(1e4, coarse / fine, 200);
    }
}
