package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Plot;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SlopeTest {

    @Test
    void errors() {
        System.out.println("    h   one-sided   symmetric");
        for (int power = -1; power >= -15; power--) {
            double h = StrictMath.pow(10, power);
            double oneSided = Math.abs(Slope.forward(StrictMath::exp, 1, h) - Math.E);
            System.out.printf(Locale.ROOT, "%.0e  %9.1e   %9.1e%n", h, oneSided, error(h));
        }
        assertTrue(error(1e-5) < 1e-10);
        assertTrue(error(1e-15) > 1e-2);
    }

    @Test
    void best(TestReporter book) {
        double predicted = Slope.bestStep(Math.E, Math.E);
        double measured = 0;
        double least = 1;
        for (int bin = -180; bin < -12; bin++) {
            double worst = 0;
            for (int i = 0; i < 100; i++) {
                worst = Math.max(worst, error(StrictMath.pow(10, (bin + i / 100.0) / 12)));
            }
            if (worst < least) {
                least = worst;
                measured = StrictMath.pow(10, (bin + 0.5) / 12);
            }
        }
        book.publishEntry("predicted", Double.toString(predicted));
        book.publishEntry("measured", Double.toString(measured));
        book.publishEntry("error", Double.toString(least));
        assertEquals(6.3e-6, predicted, 0.05e-6);
        assertTrue(measured > Slope.STEP / 1.5 && measured < Slope.STEP * 1.5, "at " + measured);
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

    private static double error(double h) {
        return Math.abs(Slope.central(StrictMath::exp, 1, h) - Math.E);
    }
}
