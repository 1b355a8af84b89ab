package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.downhill.Descent;
import dl.plot.Axis;
import dl.plot.Plot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class XorTest {

    @Test
    void answers(TestReporter book) {
        Descent.Walk walk = Xor.trained(Xor::twoLayers, 9, 1, Xor.STEPS);
        System.out.println("in    wanted    answer");
        for (double[] c : Xor.CASES) {
            double answer = Xor.asked(walk.last(), c[0], c[1]);
            System.out.printf(Locale.ROOT, "%.0f %.0f   %6.0f   %7.3f%n", c[0], c[1], c[2], answer);
            assertEquals(c[2], answer, 0.1);
        }
        book.publishEntry("steps", Integer.toString(walk.steps()));
    }

    @Test
    void answerOverTheSquare(TestReporter book) {
        double[] weights = Xor.trained(Xor::twoLayers, 9, 1, Xor.STEPS).last();
        Plot plot = new Plot("The answer of a trained network",
                "Contours of the answer over the square; the corners (0, 1) and (1, 0) are yes.",
                Axis.linear("first input", -0.5, 1.5, 0.5, 1),
                Axis.linear("second input", -0.5, 1.5, 0.5, 1));
        plot.contours((a, b) -> Xor.asked(weights, a, b),
                -0.9, -0.8, -0.6, -0.4, -0.2, 0.2, 0.4, 0.6, 0.8, 0.9);
        plot.border("the border between yes and no", (a, b) -> Xor.asked(weights, a, b));
        for (double[] c : Xor.CASES) {
            plot.label(c[0], c[1], c[2] > 0 ? "yes" : "no", 9, 5);
        }
        plot.publish(book, "square.svg");
    }

    @Test
    void lossCurves(TestReporter book) {
        List<double[]> losses = List.of(
                losses(Neuron::fire, 3), losses(Xor::twoLayers, 9), losses(Xor::twoLayers, 13));
        StringBuilder table = new StringBuilder("step,lone neuron,two hidden neurons,three hidden neurons\n");
        for (int step = 0; step <= Xor.STEPS; step += 5) {
            table.append(step);
            for (double[] each : losses) {
                table.append(step < each.length ? String.format(Locale.ROOT, ",%.5f", each[step]) : ",");
            }
            table.append('\n');
        }
        book.publishFile("loss.csv", MediaType.create("text", "csv"),
                path -> Files.write(path, table.toString().getBytes(StandardCharsets.UTF_8)));
        double[] weights = Xor.trained(Neuron::fire, 3, 1, Xor.STEPS).last();
        book.publishEntry("lone", Double.toString(Xor.loss(Neuron::fire).at(weights)));
        for (double[] c : Xor.CASES) {
            Value answer = Neuron.fire(Taped.values(weights), Taped.values(c[0], c[1]));
            assertEquals(0, answer.data, 0.05);
        }
    }

    private static double[] losses(Xor.Network network, int weights) {
        Taped landscape = Xor.loss(network);
        double[] losses = Xor.trained(network, weights, 1, Xor.STEPS).places().stream()
                .mapToDouble(landscape::at).toArray();
        for (int step = 1; step < losses.length; step++) {
            assertTrue(losses[step] <= losses[step - 1], "a wary step never goes uphill");
        }
        return losses;
    }

    @Test
    void manySeeds(TestReporter book) {
        System.out.println("hidden   weights   learned   least loss   worst loss");
        int[] learned = new int[4];
        for (int hidden = 1; hidden <= 3; hidden++) {
            int weights = 4 * hidden + 1;
            double least = 1;
            double worst = 0;
            for (int seed = 1; seed <= 100; seed++) {
                double[] found = Xor.trained(Xor::twoLayers, weights, seed, Xor.STEPS).last();
                double loss = Xor.loss(Xor::twoLayers).at(found);
                learned[hidden] += loss < 0.01 ? 1 : 0;
                least = Math.min(least, loss);
                worst = Math.max(worst, loss);
            }
            System.out.printf(Locale.ROOT, "%6d   %7d   %7d   %10.4f   %10.4f%n",
                    hidden, weights, learned[hidden], least, worst);
        }
        book.publishEntry("reliable", Integer.toString(learned[3]));
        book.publishEntry("stuck", Integer.toString(100 - learned[2]));
        assertEquals(0, learned[1]);
        assertTrue(learned[2] > 50 && learned[2] < 95, "two hidden: " + learned[2]);
        assertTrue(learned[3] > learned[2] + 5, "three hidden: " + learned[3]);
    }
}
