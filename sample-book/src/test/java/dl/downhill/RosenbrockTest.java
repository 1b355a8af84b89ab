package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dl.downhill.Descent.Walk;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class RosenbrockTest {

    @Test
    void conditionNumber(TestReporter book) {
        Rosenbrock valley = new Rosenbrock();
        assertArrayEquals(new double[] {802, -400, -400, 200}, Curvature.bend(valley, 1, 1).entries(), 1e-6);
        Curvature bottom = Rosenbrock.bottom();
        book.publishEntry("kappa", Double.toString(bottom.condition()));
        book.publishEntry("safe", Double.toString(2 / bottom.most()));
        assertEquals(2508, bottom.condition(), 0.5);
    }

    @Test
    void fixedSteps() {
        System.out.println("     t     steps   after that it is");
        for (double t : new double[] {0.0005, 0.001, 0.0019, 0.002, 0.004, 0.006, 0.007}) {
            Walk walk = Descent.walk(
                    new Rosenbrock(), Descent.fixed(t), 1e-6, 200_000, -1.2, 1);
            String place = String.format(Locale.ROOT, "(%.2f, %.2f)", walk.last()[0], walk.last()[1]);
            System.out.printf(Locale.ROOT, "%.4f %9d   %s%n", t, walk.steps(),
                    walk instanceof Walk.Arrived ? "at " + place
                            : walk instanceof Walk.Lost ? "lost" : "still leaping, near " + place);
            assertEquals(t < 0.001997, walk instanceof Walk.Arrived);
            assertEquals(t > 0.0065, walk instanceof Walk.Lost);
        }
        assertEquals(24.2, new Rosenbrock().at(-1.2, 1), 1e-13);
    }
}
