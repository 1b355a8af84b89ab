package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.downhill.Descent.Walk;
import dl.matrices.Euclid;
import dl.plot.Axis;
import dl.plot.Rows;
import dl.plot.Plot;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class DescentTest {

    @Test
    void stepSizes(TestReporter book) {
        Rows table = new Rows("t,factor,place");
        for (double t : new double[] {0.1, 0.5, 1, 1.5, 1.9, 2, 2.1, 3}) {
            Walk walk = Descent.walk(new Bowl(1), Descent.fixed(t), 0, 20, 1);
            double x = walk.last()[0];
            table.row("%s,%s,%s", t, 1 - t, x);
            assertEquals(StrictMath.pow(1 - t, 20), x, 1e-9 * Math.abs(x) + 1e-15);
        }
        table.publish(book, "strides.csv");
        assertEquals(1, Descent.walk(new Bowl(1), Descent.fixed(1), 0, 20, 1).steps());
    }

    @Test
    void threeStrides(TestReporter book) {
        Plot plot = new Plot("Three strides in a bowl",
                "A short stride creeps down one side, a longer one jumps across and still comes down, a longer one still climbs.",
                Axis.linear("x", -2, 2, 1, 0), Axis.linear("height", 0, 2, 1, 0)).equal();
        double[] across = IntStream.rangeClosed(-36, 36).mapToDouble(i -> i / 20.0).toArray();
        plot.lines("", List.<double[][]>of(new double[][] {across, heights(across)}));
        for (double t : new double[] {0.3, 1.8, 2.2}) {
            double[] x = Descent.walk(new Bowl(1), Descent.fixed(t), 0, t > 2 ? 3 : 8, 1).places().stream()
                    .mapToDouble(place -> place[0]).toArray();
            assertEquals(t > 2, Math.abs(x[1]) > 1);
            plot.walk("t = " + t, x, heights(x));
        }
        plot.publish(book, "strides.svg");
    }

    private static double[] heights(double[] x) {
        return DoubleStream.of(x).map(at -> new Bowl(1).at(at)).toArray();
    }

    @Test
    void conditionNumbers(TestReporter book) {
        Rows table = new Rows("κ,shrinks by,steps,predicted");
        double perKappa = 0;
        for (int kappa : new int[] {1, 2, 10, 100, 1_000, 10_000}) {
            int steps = withoutMemory(kappa);
            double shrinks = (kappa - 1.0) / (kappa + 1);
            int predicted = kappa == 1 ? 1 : (int) Math.ceil(StrictMath.log(1e-6) / StrictMath.log(shrinks));
            table.row("%d,%s,%d,%d", kappa, shrinks, steps, predicted);
            assertEquals(predicted, steps);
            perKappa = (double) steps / kappa;
        }
        table.publish(book, "kappas.csv");
        book.publishEntry("perKappa", Double.toString(perKappa));
    }

    /** The steps of the best fixed stride to a gradient a million times smaller, in a bowl of this condition number. */
    static int withoutMemory(double kappa) {
        Walk walk = Descent.walk(new Bowl(1, kappa), Descent.fixed(new Curvature(1, kappa).bestStride()),
                Euclid.norm(1, 1) * 1e-6, 1_000_000, 1, 1 / kappa);
        assertInstanceOf(Walk.Arrived.class, walk);
        return walk.steps();
    }

    @Test
    void zigzag(TestReporter book) {
        Bowl bowl = new Bowl(1, 10);
        double best = new Curvature(1, 10).bestStride();
        Walk walk = Descent.walk(bowl, Descent.fixed(best), 1e-3, 200, 2, 0.5);
        double[][] xy = Places.columns(walk.places());
        double[] levels = {0.1, 0.5, 1, 2, 3};
        new Plot("Descent in a narrow bowl", "The path jumps from wall to wall and creeps along the valley.",
                Axis.linear("x", -1, 2.5, 0.5, 1), Axis.linear("y", -1, 1, 0.5, 1))
                .equal()
                .contours(bowl::at, levels)
                .heights(bowl::at, new double[] {0, 0}, new double[] {-0.9, 0.95}, levels)
                .line("the walk", xy[0], xy[1])
                .label(2, 0.5, "start", 4, -12)
                .label(0, 0, "bottom", -12, 26)
                .publish(book, "zigzag.svg");
        for (int i = 1; i < 10; i++) {
            assertTrue(xy[1][i] * xy[1][i - 1] < 0, "every step crosses the floor");
        }
    }

    @Test
    void eachEndIsATypeOfItsOwn() {
        Bowl bowl = new Bowl(1, 2);
        assertInstanceOf(Walk.Arrived.class, Descent.walk(bowl, Descent.fixed(0.5), 1e-6, 100, 1, 1));
        assertInstanceOf(Walk.Stuck.class, Descent.walk(bowl, Descent.fixed(0), 1e-6, 100, 1, 1));
        assertInstanceOf(Walk.OnTheWay.class, Descent.walk(bowl, Descent.fixed(0.5), 1e-6, 2, 1, 1));
        assertInstanceOf(Walk.Lost.class, Descent.walk(bowl, Descent.fixed(1e9), 1e-6, 100, 1, 1));
        assertEquals(0, Descent.walk(bowl, Descent.fixed(0.5), 1e-6, 100, 0, 0).steps());
    }

    @Test
    void aBowlKeepsItsOwnCurvatures() {
        double[] given = {1, 2};
        Bowl bowl = new Bowl(given);
        given[0] = 9;
        bowl.curvatures()[1] = 9;
        assertEquals(List.of(1.0, 2.0), List.of(bowl.curvatures()[0], bowl.curvatures()[1]));
    }
}
