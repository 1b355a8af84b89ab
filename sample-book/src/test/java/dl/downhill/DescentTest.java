package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.numbers.Euclid;
import dl.plot.Axis;
import dl.plot.Plot;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class DescentTest {

    @Test
    void stepSizes() {
        System.out.println("   t   factor   after 20 steps");
        for (double t : new double[] {0.1, 0.5, 1, 1.5, 1.9, 2, 2.1, 3}) {
            Descent.Walk walk = Descent.walk(new Bowl(1), Descent.fixed(t), 0, 20, 1);
            double x = walk.last()[0];
            System.out.printf(Locale.ROOT, "%4.1f %8.1f %16.6f%n", t, Descent.factor(t, 1), x);
            assertEquals(StrictMath.pow(Descent.factor(t, 1), 20), x, 1e-9 * Math.abs(x) + 1e-15);
        }
        assertEquals(1, Descent.walk(new Bowl(1), Descent.fixed(1), 0, 20, 1).steps());
    }

    @Test
    void conditionNumbers(TestReporter book) {
        double perKappa = 0;
        System.out.println(" kappa   factor      steps   predicted");
        for (double kappa : new double[] {1, 2, 10, 100, 1000, 10000}) {
            double t = Descent.bestFixed(1, kappa);
            double flat = Euclid.norm(1, 1) * 1e-6;
            Descent.Walk walk = Descent.walk(
                    new Bowl(1, kappa), Descent.fixed(t), flat, 1_000_000, 1, 1 / kappa);
            double factor = Descent.shrinkage(kappa);
            double predicted = factor == 0 ? 1
                    : Math.ceil(StrictMath.log(1e-6) / StrictMath.log(factor));
            System.out.printf(Locale.ROOT, "%6.0f   %6.4f   %8d   %9.0f%n",
                    kappa, factor, walk.steps(), predicted);
            assertEquals(predicted, walk.steps());
            perKappa = walk.steps() / kappa;
        }
        book.publishEntry("perKappa", Double.toString(perKappa));
    }

    @Test
    void zigzag(TestReporter book) {
        Bowl bowl = new Bowl(1, 20);
        Descent.Walk walk = Descent.walk(bowl, Descent.fixed(Descent.bestFixed(1, 20)), 1e-3, 200, 2, 0.1);
        double[][] xy = Places.columns(walk.places());
        new Plot("Descent in a narrow bowl", "The path jumps from wall to wall and creeps along the valley.",
                Axis.linear("x", -0.5, 2.25, 0.5, 1), Axis.linear("y", -0.4, 0.4, 0.2, 1))
                .contours(bowl::at, 0.02, 0.1, 0.25, 0.5, 0.8, 1.2, 1.6, 2, 2.5)
                .line("the walk", xy[0], xy[1])
                .label(2, 0.1, "start", -10, -12)
                .label(0, 0, "bottom", 4, 28)
                .publish(book, "zigzag.svg");
        for (int i = 1; i < 10; i++) {
            assertTrue(xy[1][i] * xy[1][i - 1] < 0, "every step crosses the floor");
        }
    }
}
