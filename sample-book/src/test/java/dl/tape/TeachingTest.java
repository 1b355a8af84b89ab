package dl.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.digits.Digits;
import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Pictures;
import dl.plot.Plot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class TeachingTest {

    static final int STEPS = 120;
    private static final int EVERY = 30;
    private static final int SHOWN = 8;

    @Test
    void digits(TestReporter book) {
        Cases known = Cases.of(Digits.known());
        Cases unseen = Cases.of(Digits.unseen());
        List<Matrix> weights = Layers.scattered(new Random(1), 64, 32, 10);
        List<Double> losses = new ArrayList<>();
        StringBuilder table = new StringBuilder("steps,wrong of known,wrong of unseen\n");
        while (losses.size() < STEPS) {
            weights = FixedRate.learnt(Layers::answer, known, weights, 1, EVERY, losses);
            table.append(losses.size()).append(',').append(known.wrong(Layers::answer, weights)).append(',')
                    .append(unseen.wrong(Layers::answer, weights)).append('\n');
        }
        int wrong = unseen.wrong(Layers::answer, weights);
        int count = weights.stream().mapToInt(matrix -> matrix.rows() * matrix.columns()).sum();
        assertEquals(2_410, count);
        assertTrue(wrong > 29 && wrong < 60, "wrong " + wrong);
        assertEquals(Math.log(10), losses.get(0), 0.2);
        Csv.publish(book, "learning.csv", table);
        draw(book, losses);
        pictures(book, weights.get(0));
        book.publishEntry("wrong", Integer.toString(wrong));
        book.publishEntry("weights", Integer.toString(count));
        book.publishEntry("steps", Integer.toString(losses.size()));
        book.publishEntry("nearest", Integer.toString(64 * Digits.KNOWN));
    }

    private static void draw(TestReporter book, List<Double> losses) {
        double[] steps = new double[losses.size()];
        Arrays.setAll(steps, i -> i);
        new Plot("The loss of a network that learns digits", "The loss falls from about 2.3 towards 0.1 within 120 steps.",
                Axis.linear("step", 0, STEPS, 20, 0), Axis.linear("loss in nats", 0, 2.5, 0.5, 1))
                .line("digits that are known", steps, losses.stream().mapToDouble(loss -> loss).toArray())
                .publish(book, "loss.svg");
    }

    /** What the first few hidden neurons weigh each square with. */
    private static void pictures(TestReporter book, Matrix weights) {
        Pictures pictures = new Pictures("What hidden neurons look for",
                "The weights of eight hidden neurons as pictures, positive and negative in two colours.", 4);
        double largest = Arrays.stream(weights.entries()).map(Math::abs).max().orElseThrow();
        Matrix neurons = weights.transposed();
        for (int i = 0; i < SHOWN; i++) {
            double[] picture = new double[64];
            for (int j = 0; j < picture.length; j++) {
                picture[j] = neurons.at(i, j) / largest;
            }
            pictures.add(picture, "neuron " + (i + 1));
        }
        pictures.publish(book, "neurons.svg");
    }
}
