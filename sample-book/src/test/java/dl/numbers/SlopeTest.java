package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Rows;
import dl.plot.Plot;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SlopeTest {

    @Test
    void errors(TestReporter book) {
        Rows table = new Rows("h,one-sided,symmetric");
        for (int power = -1; power >= -15; power -= 2) {
            double h = StrictMath.pow(10, power);
            double oneSided = Math.abs(Slope.forward(StrictMath::exp, 1, h) - Math.E);
            table.row("%s,%s,%s", h, oneSided, error(h));
        }
        table.publish(book, "errors.csv");
        assertTrue(error(1e-5) < 1e-10);
        assertTrue(error(1e-15) > 1e-2);
    }

    @Test
    void best(TestReporter book) {
        double predicted = Slope.bestStep(Math.E, Math.E);
        double[] best = leastWrong(SlopeTest::error);
        book.publishEntry("predicted", Double.toString(predicted));
        book.publishEntry("measured", Double.toString(best[0]));
        book.publishEntry("error", Double.toString(best[1]));
        assertEquals(6.3e-6, predicted, 0.05e-6);
        assertTrue(best[0] > Slope.STEP / 1.5 && best[0] < Slope.STEP * 1.5, "at " + best[0]);
    }

    /** The twelfth of a factor of ten in which the worst of a hundred steps is least wrong, and that worst error. */
    static double[] leastWrong(DoubleUnaryOperator error) {
        double[] best = {0, 1};
        for (int bin = -180; bin < -12; bin++) {
            double worst = 0;
            for (int i = 0; i < 100; i++) {
                worst = Math.max(worst, error.applyAsDouble(StrictMath.pow(10, (bin + i / 100.0) / 12)));
            }
            if (worst < best[1]) {
                best = new double[] {StrictMath.pow(10, (bin + 0.5) / 12), worst};
            }
        }
        return best;
    }

    @Test
    void plot(TestReporter book) {
        int perDecade = 40;
        double[] h = new double[14 * perDecade + 1];
        double[] measured = new double[h.length];
        double[] truncation = new double[h.length];
        double[] rounding = new double[h.length];
        double worst = 0;
        for (int i = 0; i < h.length; i++) {
            h[i] = StrictMath.pow(10, -15 + (double) i / perDecade);
            measured[i] = error(h[i]);
            truncation[i] = h[i] * h[i] / 6 * Math.E;
            rounding[i] = Math.ulp(Math.E) / 2 / h[i];
            worst = Math.max(worst, measured[i] / (truncation[i] + rounding[i]));
        }
        book.publishEntry("worst", Double.toString(worst));
        assertTrue(worst < 2, "factor " + worst);
        new Plot("Error of a symmetric difference quotient",
                "The error falls with the square of h down to about 6e-6 and rises again below.",
                Axis.log("h", -15, -1, 2), Axis.log("error", -14, 0, 2))
                .dots("measured", h, measured)
                .dashed("truncation: e h²/6", h, truncation)
                .dashed("rounding: half a gap over h", h, rounding)
                .publish(book, "slopes.svg");
    }

    @Test
    void chords(TestReporter book) {
        double ahead = Slope.forward(StrictMath::exp, 0, 1);
        double around = Slope.central(StrictMath::exp, 0, 1);
        book.publishEntry("ahead", Double.toString(ahead));
        book.publishEntry("around", Double.toString(around));
        assertEquals(Math.E - 1, ahead, 1e-15);
        assertEquals(StrictMath.sinh(1), around, 1e-15);
        double[] x = IntStream.rangeClosed(-30, 24).mapToDouble(i -> i / 20.0).toArray();
        new Plot("Two guesses at the slope of a curve",
                "The line through the middle point and one a step ahead is too steep; the line through the points a step to either side "
                        + "is nearly as steep as the curve is in the middle.",
                Axis.linear("x", -1.5, 1.5, 0.5, 1), Axis.linear("height", 0, 3, 0.5, 1)).equal()
                .line("the curve", x, heights(x, StrictMath::exp))
                .dashed("as steep as the curve at 0", x, heights(x, at -> 1 + at))
                .line("a step ahead", new double[] {0, 1}, new double[] {1, Math.E})
                .line("a step to either side", new double[] {-1, 1}, new double[] {1 / Math.E, Math.E})
                .publish(book, "chords.svg");
    }

    private static double[] heights(double[] x, DoubleUnaryOperator f) {
        return DoubleStream.of(x).map(f).toArray();
    }

    private static double error(double h) {
        return Math.abs(Slope.central(StrictMath::exp, 1, h) - Math.E);
    }
}
