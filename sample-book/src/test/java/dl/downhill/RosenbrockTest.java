package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class RosenbrockTest {

    @Test
    void conditionNumber(TestReporter book) {
        double[][] bend = Rosenbrock.bend();
        double half = (bend[0][0] + bend[1][1]) / 2;
        double product = bend[0][0] * bend[1][1] - bend[0][1] * bend[1][0];
        double steep = half + Math.sqrt(half * half - product);
        double shallow = product / steep;
        book.publishEntry("kappa", Double.toString(steep / shallow));
        book.publishEntry("safe", Double.toString(2 / steep));
        assertEquals(2508, steep / shallow, 0.5);
        for (int axis = 0; axis < 2; axis++) {
            int i = axis;
            double[] row = Landscape.byDifferences(new Landscape() {
                @Override
                public double at(double... place) {
                    return new Rosenbrock().gradient(place)[i];
                }

                @Override
                public double[] gradient(double... place) {
                    throw new UnsupportedOperationException("not needed here");
                }
            }, 1, 1);
            assertArrayEquals(bend[i], row, 1e-6);
        }
    }

    @Test
    void fixedSteps() {
        System.out.println("     t     steps   after that he is");
        for (double t : new double[] {0.0005, 0.001, 0.0019, 0.002, 0.004, 0.006, 0.007}) {
            Descent.Walk walk = Descent.walk(
                    new Rosenbrock(), Descent.fixed(t), 1e-6, 200_000, -1.2, 1);
            double[] end = walk.last();
            boolean thrownOut = Math.abs(end[0]) > 1e50;
            String place = String.format(Locale.ROOT, "(%.2f, %.2f)", end[0], end[1]);
            System.out.printf(Locale.ROOT, "%.4f %9d   %s%n", t, walk.steps(),
                    walk.arrived() ? "at " + place
                            : thrownOut ? "lost" : "still leaping, near " + place);
            assertEquals(t < 0.001997, walk.arrived());
            assertEquals(t > 0.0065, thrownOut);
        }
        assertEquals(24.2, new Rosenbrock().at(-1.2, 1), 1e-13);
    }
}
