package dl.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Diagram;
import dl.plot.Plot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LoopTest {

    static final int STEPS = 300;
    static final int WIDTH = 10;
    static final Loop ELMAN = new Loop(new Cell.Elman(), WIDTH);
    static final Loop GATED = new Loop(new Cell.Gated(-3), WIDTH);

    @Test
    void theGradientFades(TestReporter book) {
        Sequences read = new Recall(50).draw(50, new Random(1));
        double[] half = ELMAN.blame(read, smaller(ELMAN.scattered(new Random(2))));
        double[] full = ELMAN.blame(read, ELMAN.scattered(new Random(2)));
        double[] gated = GATED.blame(read, GATED.scattered(new Random(2)));
        double[] back = new double[51];
        Arrays.setAll(back, i -> i);
        new Plot("What the loss answers to a state",
                "The slopes along states, by how many letters ago they were, on a logarithmic axis: straight lines downwards, that of the gated cell nearly level.",
                Axis.linear("letters ago", 0, 50, 10, 0), Axis.log("slope, as a share of the last one’s", -20, 0, 4))
                .line("gated", back, share(gated))
                .line("Elman", back, share(full))
                .line("Elman, weights half as large", back, share(half))
                .publish(book, "fading.svg");
        book.publishEntry("elman", Double.toString(share(full)[40]));
        book.publishEntry("half", Double.toString(share(half)[40]));
        assertTrue(share(gated)[40] > 100 * share(full)[40]);
        assertTrue(share(full)[40] > 1e5 * share(half)[40]);
    }

    /** The same with the weights of the state halved. */
    private static List<Matrix> smaller(List<Matrix> weights) {
        List<Matrix> smaller = new ArrayList<>(weights);
        double[] entries = weights.get(0).entries();
        for (int i = Recall.LETTERS * WIDTH; i < entries.length; i++) {
            entries[i] /= 2;
        }
        smaller.set(0, new Matrix(weights.get(0).rows(), WIDTH, entries));
        return smaller;
    }

    /** Slopes by how many letters ago, compared with those along the last state. */
    private static double[] share(double[] blame) {
        double[] share = new double[51];
        Arrays.setAll(share, ago -> blame[blame.length - 1 - ago] / blame[blame.length - 1]);
        return share;
    }

    @Test
    void recall(TestReporter book) {
        StringBuilder table = new StringBuilder("distance,Elman,gated\n");
        double[] steps = new double[STEPS / 10];
        Arrays.setAll(steps, i -> 10 * i + 5);
        Plot plot = new Plot("Learning to recall at a distance of forty letters",
                "The loss of the gated loop comes down; that of Elman's stays where it began.",
                Axis.linear("steps", 0, STEPS, 100, 0), Axis.linear("loss in nats", 0, 2, 0.5, 1));
        double elman = 0;
        double gated = 0;
        for (int distance : new int[] {10, 20, 40}) {
            List<Double> elmanLosses = new ArrayList<>();
            List<Double> gatedLosses = new ArrayList<>();
            elman = share(ELMAN, distance, 3, elmanLosses);
            gated = share(GATED, distance, 3, gatedLosses);
            table.append(String.format(Locale.ROOT, "%d,%s,%s\n", distance, 100 * elman, 100 * gated));
            if (distance == 40) {
                plot.line("gated", steps, averages(gatedLosses)).line("Elman", steps, averages(elmanLosses));
            }
        }
        double guessing = StrictMath.log(Recall.ASKED);
        plot.dashed("guessing", new double[] {0, STEPS}, new double[] {guessing, guessing}).publish(book, "recall.svg");
        Csv.publish(book, "recall.csv", table);
        assertTrue(gated > 0.95, "gated " + gated);
        assertTrue(elman < 0.6, "Elman " + elman);
        book.publishEntry("elman", Double.toString(100 * elman));
        book.publishEntry("gated", Double.toString(100 * gated));
    }

    /** Which share so many loops answer rightly on average, of three hundred sequences that they have not seen. */
    static double share(Loop loop, int distance, int lessons, List<Double> losses) {
        Sequences unseen = new Recall(distance).draw(300, new Random(999));
        double sum = 0;
        for (int seed = 1; seed <= lessons; seed++) {
            List<Matrix> weights = Descending.learnt(loop, new Recall(distance), STEPS, new Random(seed), losses);
            sum += loop.right(unseen, weights) / lessons;
        }
        return sum;
    }

    /** The losses of three lessons, averaged over them and over ten steps each. */
    private static double[] averages(List<Double> losses) {
        double[] averages = new double[STEPS / 10];
        for (int i = 0; i < losses.size(); i++) {
            averages[i % STEPS / 10] += losses.get(i) / 30;
        }
        return averages;
    }

    @Test
    void theLoop(TestReporter book) {
        new Diagram("A loop, drawn out in time", "Each state is made of the state before it and of a letter, with the same weights each time.")
                .box(0, 0, "state 0", "nothing", "yet")
                .box(1, 0, "state 1", "has seen", "the first")
                .box(2, 0, "state 2", "has seen", "two")
                .box(0, 1, "letter 1", "one of", "eight")
                .box(1, 1, "letter 2", "one of", "eight")
                .arrow(0, 0, 1, 0, "W")
                .arrow(1, 0, 2, 0, "W")
                .arrow(0, 1, 1, 0, "W")
                .arrow(1, 1, 2, 0, "W")
                .publish(book, "loop.svg");
        Sequences two = new Recall(1).draw(1, new Random(1));
        List<Matrix> weights = ELMAN.scattered(new Random(1));
        assertEquals(2, two.length());
        assertEquals(3, ELMAN.blame(two, weights).length);
    }

    @Test
    void aShutGateKeepsTheState() {
        Loop shut = new Loop(new Cell.Gated(-40), WIDTH);
        Sequences read = new Recall(40).draw(5, new Random(1));
        double[] blame = shut.blame(read, shut.scattered(new Random(2)));
        assertEquals(blame[41], blame[0], 1e-12);
    }

    @Test
    void sequencesKeepTheirLettersAndRefuseWhatDoesNotFit() {
        int[][] letters = {{1, 2}};
        Sequences sequences = new Sequences(letters, new int[] {0, 1});
        letters[0][0] = 3;
        assertEquals(1, sequences.at(0, 4).at(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Sequences(letters, new int[] {0}));
    }
}
