package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.downhill.Descent.Walk;
import dl.matrices.Euclid;
import dl.plot.Rows;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class WaryStrideTest {

    private static final Rosenbrock VALLEY = new Rosenbrock();
    private static final int PATIENCE = 100_000;

    private static Walk wary() {
        return Descent.walk(VALLEY, new WaryStride(), 1e-6, PATIENCE, -1.2, 1);
    }

    private static Walk fixed(double t) {
        return Descent.walk(VALLEY, Descent.fixed(t), 1e-6, PATIENCE, -1.2, 1);
    }

    @Test
    void walk(TestReporter book) {
        Walk walk = wary();
        Rows table = new Rows("step,x,y,height,next t");
        for (int step : new int[] {0, 1, 2, 10, 30, 31, 32, 100, 1000, 10_000, walk.steps()}) {
            double[] x = walk.places().get(step);
            double t = new WaryStride().length(VALLEY, x, VALLEY.gradient(x));
            table.row("%d,%.4f,%.4f,%.2e,1/%d", step, x[0], x[1], VALLEY.at(x), Math.round(1 / t));
        }
        table.publish(book, "walk.csv");
        book.publishEntry("steps", Integer.toString(walk.steps()));
        assertInstanceOf(Walk.Arrived.class, walk);
        assertEquals(1, walk.last()[0], 1e-5);
        assertEquals(1, walk.last()[1], 1e-5);
        double[] hundredth = walk.places().get(100);
        assertTrue(Euclid.norm(Euclid.step(hundredth, -1, walk.last())) < 0.2, "almost home");
    }

    @Test
    void path(TestReporter book) {
        double[][] xy = Places.columns(wary().places());
        Valley.plot("A wary walk down Rosenbrock's valley",
                "From (-1.2, 1) the walk drops to the floor, leaps across to the other arm and creeps to (1, 1).")
                .line("the walk", xy[0], xy[1])
                .label(-1.2, 1, "start", 4, 28)
                .label(1, 1, "bottom", -10, -12)
                .publish(book, "path.svg");

        double leap = 0;
        int at = 0;
        for (int i = 1; i < xy[0].length; i++) {
            double length = Euclid.norm(xy[0][i] - xy[0][i - 1], xy[1][i] - xy[1][i - 1]);
            at = length > leap ? i : at;
            leap = Math.max(leap, length);
        }
        assertTrue(xy[0][at - 1] < -0.9 && xy[0][at] > 0.8, "from one arm to the other");
        book.publishEntry("leap", Double.toString(leap));
        book.publishEntry("step", Integer.toString(at));
    }

    @Test
    void race(TestReporter book) {
        Walk wary = wary();
        Walk fixed = fixed(0.0019);
        double looks = 0;
        for (double[] x : wary.places()) {
            double t = new WaryStride().length(VALLEY, x, VALLEY.gradient(x));
            looks += looks(t);
        }
        double looksPerStep = looks / wary.places().size();
        assertTrue(looksPerStep > (double) fixed.steps() / wary.steps(), "more work");
        book.publishEntry("looks", Double.toString(looksPerStep));
        book.publishEntry("factor", Double.toString((double) fixed.steps() / wary.steps()));
        assertInstanceOf(Walk.Arrived.class, wary);
        assertInstanceOf(Walk.Arrived.class, fixed);
        assertTrue(wary.steps() < fixed.steps());
    }

    @Test
    void overflowCountsAsAWall() {
        double[] x = {1};
        Landscape cliff = new Taking(place -> place[0] < 0.5 ? 1e308 * 10 - 1e308 * 10 : place[0]);
        assertEquals(0.5, new WaryStride().length(cliff, x, cliff.gradient(x)));
    }

    @Test
    void endsEvenWhereEverythingOverflows() {
        Bowl wall = new Bowl(1e300);
        assertEquals(0, new WaryStride().length(wall, new double[] {1e4}, wall.gradient(1e4)));
    }

    /** A landscape with slope 1 everywhere, whatever its height. */
    private record Taking(ToDoubleFunction<double[]> height) implements Landscape {
        @Override
        public double at(double... place) {
            return height.applyAsDouble(place);
        }

        @Override
        public double[] gradient(double... place) {
            return new double[] {1};
        }
    }

    @Test
    void neverUphill() {
        Walk walk = wary();
        double[] heights = walk.places().stream().mapToDouble(VALLEY::at).toArray();
        for (int i = 1; i < heights.length; i++) {
            assertTrue(heights[i] <= heights[i - 1]);
        }
        assertTrue(Euclid.norm(VALLEY.gradient(walk.last())) <= 1e-6);
    }

    /** One look where it stands, one at the first stride, and one more for every halving. */
    private static int looks(double t) {
        return 2 + (int) Math.round(StrictMath.log(1 / t) / StrictMath.log(2));
    }
}
