package dl.hidden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.autodiff.Taped;
import dl.autodiff.Value;
import dl.downhill.Descent;
import dl.downhill.WaryStride;
import dl.neuron.Case;
import dl.plot.Axis;
import dl.plot.Panels;
import dl.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class XorTest {

    @Test
    void bestLine(TestReporter book) {
        double[] line = {0, 0, 0.5};
        for (long seed = 1; seed <= 3; seed++) {
            Descent.Walk walk = Descent.walk(new Xor(0).loss(Neuron::sum), new WaryStride(),
                    1e-6, 10_000, Xor.scattered(3, seed));
            assertArrayEquals(line, walk.last(), 1e-5);
        }
        assertArrayEquals(new double[3], new Xor(0).loss(Neuron::sum).gradient(line));
        book.publishEntry("loss", Double.toString(new Xor(0).loss(Neuron::sum).at(line)));
        book.publishEntry("answer", Double.toString(line[2]));
        book.publishEntry("wide", Double.toString(new Xor(-1).loss(Neuron::sum).at(0, 0, 0)));
    }

    @Test
    void answers(TestReporter book) {
        Descent.Walk walk = learnt();
        System.out.println("in    wanted    answer");
        for (Case c : Xor.CASES) {
            double answer = Xor.asked(walk.last(), c.x());
            System.out.printf(Locale.ROOT, "%.0f %.0f   %6d   %7.3f%n", c.x()[0], c.x()[1], c.yes() ? 1 : -1, answer);
            assertEquals(c.yes() ? 1 : -1, answer, 0.1);
        }
        book.publishEntry("steps", Integer.toString(walk.steps()));
    }

    private static Descent.Walk learnt() {
        return Xor.trained(TwoLayers::answer, TwoLayers.size(2), 1, Xor.STEPS);
    }

    @Test
    void square(TestReporter book) {
        double[] weights = learnt().last();
        Plot plot = new Plot("The answer of a trained network",
                "Contours of the answer over the square; the corners (0, 1) and (1, 0) are yes.",
                Axis.linear("first switch", -0.8175, 1.8175, 0.5, 1),
                Axis.linear("second switch", -0.5, 1.5, 0.5, 1));
        plot.contours((a, b) -> Xor.asked(weights, a, b),
                -0.9, -0.8, -0.6, -0.4, -0.2, 0.2, 0.4, 0.6, 0.8, 0.9);
        plot.border("the border between yes and no", (a, b) -> Xor.asked(weights, a, b));
        for (Case c : Xor.CASES) {
            plot.label(c.x()[0], c.x()[1], c.yes() ? "yes" : "no", 9, 5);
        }
        plot.publish(book, "square.svg");
    }

    @Test
    void folded(TestReporter book) {
        List<double[]> places = learnt().places();
        Panels panels = new Panels("The square, folded",
                "The square of all inputs, drawn where the two hidden neurons put it, at four moments of the walk.");
        for (int step : new int[] {0, 6, 12, places.size() - 1}) {
            double[] weights = places.get(step);
            List<Panels.Point> corners = Xor.CASES.stream()
                    .map(c -> new Panels.Point(put(weights, c.x())[0], put(weights, c.x())[1], c.yes(), name(c), c.x()[0] + c.x()[1] == 0))
                    .toList();
            panels.add("step " + step, web(weights), border(weights), corners);
        }
        panels.publish(book, "folded.svg");
        double[] last = places.get(places.size() - 1);
        assertArrayEquals(put(last, 0, 0), put(last, 1, 1), 0.05, "the two noes lie on each other");
    }

    private static String name(Case c) {
        return (int) c.x()[0] + " " + (int) c.x()[1];
    }

    /** The lines on which one of the inputs is a whole number of tenths. */
    private static List<double[][]> web(double[] weights) {
        List<double[][]> web = new ArrayList<>();
        for (int i = 0; i <= 10; i++) {
            double at = i / 10.0;
            web.add(bent(weights, t -> new double[] {t, at}));
            web.add(bent(weights, t -> new double[] {at, t}));
        }
        return web;
    }

    /** Two points of the line on which the last neuron's sum is zero. */
    private static double[][] border(double[] weights) {
        double a = weights[6];
        double b = weights[7];
        double from = -weights[8] / (a * a + b * b);
        return new double[][] {{from * a - 3 * b, from * a + 3 * b}, {from * b + 3 * a, from * b - 3 * a}};
    }

    private interface Stroke {
        double[] at(double t);
    }

    private static double[][] bent(double[] weights, Stroke stroke) {
        double[][] line = new double[2][41];
        for (int i = 0; i <= 40; i++) {
            double[] put = put(weights, stroke.at(i / 40.0));
            line[0][i] = put[0];
            line[1][i] = put[1];
        }
        return line;
    }

    private static double[] put(double[] weights, double... x) {
        Value[] hidden = TwoLayers.hidden(Taped.values(weights), Taped.values(x));
        return new double[] {hidden[0].number(), hidden[1].number()};
    }

    @Test
    void aNeuronHasOneWeightForEachInput() {
        assertThrows(IllegalArgumentException.class, () -> Neuron.sum(Taped.values(1, 2), Taped.values(1, 2)));
    }
}
