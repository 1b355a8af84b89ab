package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.downhill.Descent.Walk;
import dl.matrices.Euclid;
import dl.plot.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class HeavyBallTest {

    private static final Rosenbrock VALLEY = new Rosenbrock();
    private static final HeavyBall MODEST = new HeavyBall(0.001, 0.95);

    static Walk roll(Landscape f, HeavyBall ball, double level, double... start) {
        return Descent.walk(f, ball.rolling(), level, 100_000, start);
    }

    @Test
    void roots(TestReporter book) {
        Rows table = new Rows("κ,without,steps without,with,steps with");
        for (int kappa : new int[] {10, 100, 1_000, 10_000}) {
            double root = Math.sqrt(kappa);
            int with = withMemory(kappa);
            int without = DescentTest.withoutMemory(kappa);
            table.row("%d,%s,%d,%s,%d", kappa, (kappa - 1.0) / (kappa + 1), without, (root - 1) / (root + 1), with);
            assertTrue(with < without);
        }
        table.publish(book, "roots.csv");
        double bottom = Rosenbrock.bottom().condition();
        book.publishEntry("bottom", Integer.toString(withMemory(bottom)));
        book.publishEntry("bottomWithout", Integer.toString(DescentTest.withoutMemory(bottom)));
    }

    private static int withMemory(double kappa) {
        Walk walk = roll(new Bowl(1, kappa), HeavyBall.best(new Curvature(1, kappa)), Euclid.norm(1, 1) * 1e-6, 1, 1 / kappa);
        assertInstanceOf(Walk.Arrived.class, walk);
        return walk.steps();
    }

    /** After so many steps that where it began no longer matters, each one shrinks the distance as Polyak said. */
    @Test
    void shrinksAsPredicted() {
        for (int kappa : new int[] {4, 25, 100}) {
            double root = Math.sqrt(kappa);
            double predicted = (root - 1) / (root + 1);
            List<double[]> places = Descent.walk(new Bowl(1, kappa),
                    HeavyBall.best(new Curvature(1, kappa)).rolling(), 0, 400, 1, 1.0 / kappa).places();
            double ratio = Euclid.norm(places.get(400)) / Euclid.norm(places.get(399));
            assertEquals(predicted, ratio, 0.004);
        }
    }

    @Test
    void valley(TestReporter book) {
        Walk thrown = roll(VALLEY, HeavyBall.best(Rosenbrock.bottom()), 1e-6, -1.2, 1);
        assertInstanceOf(Walk.Lost.class, thrown);
        Walk walk = roll(VALLEY, MODEST, 1e-6, -1.2, 1);
        assertInstanceOf(Walk.Arrived.class, walk);
        assertEquals(1, walk.last()[0], 1e-5);
        book.publishEntry("thrown", Integer.toString(thrown.steps()));
        book.publishEntry("t", Double.toString(MODEST.t()));
        book.publishEntry("kept", Double.toString(MODEST.kept()));
        book.publishEntry("steps", Integer.toString(walk.steps()));
        double[][] xy = Places.columns(walk.places());
        Valley.plot("A ball in Rosenbrock's valley", "From (-1.2, 1) the ball swings from wall to wall, follows the bend and comes to rest at (1, 1).")
                .line("the ball", xy[0], xy[1])
                .label(-1.2, 1, "start", 4, 28)
                .label(1, 1, "bottom", -10, -12)
                .publish(book, "ball.svg");
    }

    @Test
    void race(TestReporter book) {
        List<double[]> heights = Stream.of(
                        Descent.walk(VALLEY, Descent.fixed(0.0019), 1e-6, 100_000, -1.2, 1),
                        Descent.walk(VALLEY, new WaryStride(), 1e-6, 100_000, -1.2, 1),
                        roll(VALLEY, MODEST, 1e-6, -1.2, 1))
                .map(walk -> walk.places().stream().mapToDouble(VALLEY::at).toArray())
                .toList();
        assertTrue(heights.get(2).length < heights.get(1).length && heights.get(1).length < heights.get(0).length);
        Rows table = new Rows("step,fixed stride,wary stride,momentum");
        for (int step = 0; step < heights.get(0).length; step += 600) {
            StringBuilder row = new StringBuilder().append(step);
            for (double[] each : heights) {
                row.append(',').append(step < each.length ? Double.toString(each[step]) : "");
            }
            table.row("%s", row);
        }
        table.publish(book, "race.csv");
    }
}
