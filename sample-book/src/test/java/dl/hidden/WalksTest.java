package dl.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.downhill.Descent;
import dl.downhill.Landscape;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A hundred walks each: how often does it work, and what becomes of those that do not arrive? */
class WalksTest {

    private static final Landscape LOSS = new Xor(-1).loss(TwoLayers::answer);
    private static final int LONG = 10_000;

    @Test
    void hundredCurves(TestReporter book) {
        List<double[][]> learnt = new ArrayList<>();
        List<double[][]> stuck = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            List<double[]> places = Xor.trained(TwoLayers::answer, TwoLayers.size(2), seed, Xor.STEPS).places();
            double[] steps = new double[places.size()];
            double[] losses = new double[places.size()];
            for (int step = 0; step < places.size(); step++) {
                steps[step] = step;
                losses[step] = LOSS.at(places.get(step));
                assertTrue(step == 0 || losses[step] <= losses[step - 1], "a wary step never goes uphill");
            }
            (losses[losses.length - 1] < Xor.LEARNT ? learnt : stuck).add(new double[][] {steps, losses});
        }
        new Plot("A hundred loss curves", "Most walks fall below one hundredth; some come to a halt near one half.",
                Axis.linear("step", 0, Xor.STEPS, 100, 0),
                new Axis("loss", 0.0005, 2, true, List.of(new Axis.Tick(0.001, "0.001"), new Axis.Tick(0.01, "0.01"),
                        new Axis.Tick(0.1, "0.1"), new Axis.Tick(1, "1"))))
                .lines("learnt", learnt)
                .lines("stuck", stuck)
                .publish(book, "curves.svg");
        book.publishEntry("stuck", Integer.toString(stuck.size()));
        book.publishEntry("learnt", Integer.toString(learnt.size()));
        assertTrue(stuck.size() > 5 && stuck.size() < 50, "stuck " + stuck.size());
    }

    @Test
    void sizes(TestReporter book) {
        StringBuilder table = new StringBuilder("hidden,weights,learnt,least,worst\n");
        int before = 0;
        for (int hidden = 1; hidden <= 4; hidden++) {
            int learnt = 0;
            double least = Double.POSITIVE_INFINITY;
            double worst = 0;
            for (long seed = 1; seed <= 100; seed++) {
                double loss = LOSS.at(Xor.trained(TwoLayers::answer, TwoLayers.size(hidden), seed, Xor.STEPS).last());
                learnt += loss < Xor.LEARNT ? 1 : 0;
                least = Math.min(least, loss);
                worst = Math.max(worst, loss);
            }
            table.append(String.format(Locale.ROOT, "%d,%d,%d,%s,%s\n", hidden, TwoLayers.size(hidden), learnt, least, worst));
            assertTrue(hidden == 1 ? learnt == 0 : learnt > before, hidden + " hidden: " + learnt);
            before = learnt;
        }
        Csv.publish(book, "sizes.csv", table);
    }

    @Test
    void creeping(TestReporter book) {
        List<List<double[]>> stuck = new ArrayList<>();
        int late = 0;
        for (long seed = 1; seed <= 100; seed++) {
            if (LOSS.at(Xor.trained(TwoLayers::answer, TwoLayers.size(2), seed, Xor.STEPS).last()) >= Xor.LEARNT) {
                Descent.Walk walk = Xor.trained(TwoLayers::answer, TwoLayers.size(2), seed, LONG);
                assertInstanceOf(Descent.Walk.OnTheWay.class, walk);
                if (LOSS.at(walk.last()) < Xor.LEARNT) {
                    late++;
                } else {
                    stuck.add(walk.places());
                }
            }
        }
        StringBuilder table = new StringBuilder("steps,above,loss,largest\n");
        double lastLoss = 1;
        double lastLargest = 0;
        for (int step : new int[] {625, 1_250, 2_500, 5_000, LONG}) {
            double worst = 0;
            double largest = Double.POSITIVE_INFINITY;
            for (List<double[]> places : stuck) {
                double loss = LOSS.at(places.get(step));
                assertTrue(loss > 0.5);
                worst = Math.max(worst, loss);
                largest = Math.min(largest, largest(places.get(step)));
            }
            assertTrue(worst < lastLoss && largest > lastLargest, "ever a little lower, and ever farther out");
            lastLoss = worst;
            lastLargest = largest;
            table.append(String.format(Locale.ROOT, "%d,%s,%s,%s\n", step, worst - 0.5, worst, largest));
        }
        assertEquals(0.5, lastLoss, 0.0005);
        Csv.publish(book, "creeping.csv", table);
        book.publishEntry("still", Integer.toString(stuck.size()));
        book.publishEntry("late", Integer.toString(late));
        double[] example = stuck.get(0).get(LONG);
        System.out.println("in    wanted    answer");
        Xor.CASES.forEach(c -> System.out.printf(Locale.ROOT, "%.0f %.0f   %6d   %7.3f%n",
                c.x()[0], c.x()[1], c.yes() ? 1 : -1,
                Math.round(1_000 * Xor.asked(example, c.x())) / 1_000.0 + 0.0));
    }

    private static double largest(double[] weights) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }
}
