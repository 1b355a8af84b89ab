package dl.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Plot;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class BellsTest {

    private static final Bells BELLS = new Bells(2);

    @Test
    void overlap(TestReporter book) {
        double[] xs = new double[161];
        double[] noes = new double[xs.length];
        double[] yeses = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = -4 + i / 20.0;
            noes[i] = Bells.bell(xs[i] + 1);
            yeses[i] = Bells.bell(xs[i] - 1);
        }
        new Plot("Two bells that overlap", "The healthy are spread around −1 and the sick around 1. The curves cross at 0.",
                Axis.linear("what is measured", -4, 4, 1, 0), Axis.linear("how often", 0, 0.5, 0.1, 1))
                .line("healthy", xs, noes)
                .line("sick", xs, yeses)
                .dashed("where to divide them", new double[] {0, 0}, new double[] {0, 0.5})
                .publish(book, "bells.svg");
        assertEquals(1, Bells.area(Bells::bell, -12, 12), 1e-9);
    }

    @Test
    void best(TestReporter book) {
        double best = BELLS.wrong(0);
        assertEquals(0.1587, best, 0.00005);
        for (double threshold = -2; threshold <= 2; threshold += 0.125) {
            assertTrue(BELLS.wrong(threshold) >= best);
        }
        book.publishEntry("wrong", Double.toString(best));
    }

    @Test
    void simulated(TestReporter book) {
        Random random = new Random(17);
        int wrong = 0;
        for (int i = 0; i < 1_000_000; i++) {
            boolean sick = random.nextBoolean();
            double measured = random.nextGaussian() + (sick ? 1 : -1);
            wrong += measured > 0 == sick ? 0 : 1;
        }
        assertEquals(BELLS.wrong(0), wrong / 1e6, 0.001);
        book.publishEntry("wrong", Double.toString(wrong / 1e6));
    }
}
