package dl.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.neuron.Perceptron.Outcome;
import dl.matrices.Euclid;
import dl.plot.Pictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class PerceptronTest {

    private static final Line ZERO = new Line(new double[2], 0);

    @Test
    void sixteen(TestReporter book) {
        Pictures pictures = new Pictures("Sixteen functions",
                "Each function of two inputs as a square of four: dark for yes. All but two are learnt.", 4);
        List<Integer> never = new ArrayList<>();
        for (int f = 0; f < 16; f++) {
            Outcome outcome = Perceptron.learn(Functions.cases(2, f), ZERO);
            String below = outcome instanceof Outcome.Learnt learnt
                    ? learnt.corrections() + (learnt.corrections() == 1 ? " correction" : " corrections")
                    : "in circles";
            if (outcome instanceof Outcome.InCircles) {
                never.add(f);
            }
            pictures.add(new double[] {f >> 2 & 1, f >> 3 & 1, f & 1, f >> 1 & 1}, below);
        }
        pictures.publish(book, "sixteen.svg");
        assertEquals(List.of(0b0110, 0b1001), never);
    }

    @Test
    void functions(TestReporter book) {
        StringBuilder table = new StringBuilder("inputs,functions,learnt\n");
        int[] learnable = new int[5];
        for (int inputs = 1; inputs <= 4; inputs++) {
            learnable[inputs] = Functions.learnable(inputs);
            table.append(inputs).append(',').append(1 << (1 << inputs)).append(',').append(learnable[inputs]).append('\n');
        }
        publish(book, "functions.csv", table);
        book.publishEntry("two", Integer.toString(learnable[2]));
        assertEquals(4, learnable[1]);
        assertEquals(14, learnable[2]);
        assertEquals(104, learnable[3]);
        assertEquals(1882, learnable[4]);
        assertTrue(learnable[4] < 0.03 * 65536);
    }

    @Test
    void bound(TestReporter book) {
        StringBuilder table = new StringBuilder("gap,corrections,allowed\n");
        double[] across = {0.6, 0.8};
        for (double gap : new double[] {0.5, 0.2, 0.1, 0.05, 0.02}) {
            List<Case> cases = cloud(new Random(5), across, 0.1, gap);
            // The good line as an arrow of length 1, the bias counted as a weight.
            double length = Math.sqrt(1 + 0.1 * 0.1);
            double margin = Double.POSITIVE_INFINITY;
            double longest = 0;
            for (Case c : cases) {
                double side = (Euclid.dot(across, c.x()) + 0.1) / length;
                margin = Math.min(margin, c.yes() ? side : -side);
                longest = Math.max(longest, Math.sqrt(Euclid.dot(c.x(), c.x()) + 1));
            }
            double allowed = (longest / margin) * (longest / margin);
            Outcome outcome = Perceptron.learn(cases, ZERO);
            assertTrue(outcome instanceof Outcome.Learnt);
            int corrections = ((Outcome.Learnt) outcome).corrections();
            assertTrue(corrections <= allowed, corrections + " of " + allowed);
            table.append(String.format(Locale.ROOT, "%s,%d,%s%n", gap, corrections, allowed));
        }
        publish(book, "bound.csv", table);
    }

    /** Two hundred places of a square, none nearer to the line than the gap. */
    private static List<Case> cloud(Random random, double[] across, double bias, double gap) {
        List<Case> cases = new ArrayList<>();
        while (cases.size() < 200) {
            double[] x = {2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1};
            double side = Euclid.dot(across, x) + bias;
            if (Math.abs(side) >= gap) {
                cases.add(new Case(x, side > 0));
            }
        }
        return cases;
    }

    @Test
    void aCaseAndALineKeepTheirOwnNumbers() {
        double[] numbers = {1, 2};
        Case kept = new Case(numbers, true);
        Line line = new Line(numbers, 0);
        numbers[0] = -9;
        assertEquals(1, kept.x()[0]);
        assertEquals(1, line.weights()[0]);
        assertTrue(line.says(1, 0));
        assertFalse(line.says(-1, 0));
    }

    private static void publish(TestReporter book, String file, StringBuilder table) {
        book.publishFile(file, MediaType.create("text", "csv"),
                path -> Files.write(path, table.toString().replace("\r", "").getBytes(StandardCharsets.UTF_8)));
    }
}
