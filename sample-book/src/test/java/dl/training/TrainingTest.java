package dl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.digits.Digits;
import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import dl.tape.Cases;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class TrainingTest {

    static final Cases KNOWN = Cases.of(Digits.known());
    static final Cases UNSEEN = Cases.of(Digits.unseen());
    static final int[] TWO_LAYERS = {64, 32, 10};
    static final double GUESSING = StrictMath.log(10);
    private static final int PASSES = 10;

    static Training training(int batch) {
        return new Training(Deep::answer, new Batches(KNOWN, batch, new Random(1)), GUESSING);
    }

    static List<Matrix> deep(double gain) {
        int[] widths = new int[SignalTest.LAYERS + 1];
        Arrays.fill(widths, 32);
        widths[0] = 64;
        widths[SignalTest.LAYERS] = 10;
        return Deep.start(new Random(1), gain, widths);
    }

    @Test
    void threeStarts(TestReporter book) {
        Ending small = training(32).run(deep(1), new Plain(0.01), PASSES);
        Ending kept = training(32).run(deep(2), new Plain(0.01), PASSES);
        Ending large = training(32).run(deep(4), new Plain(0.01), PASSES);
        assertTrue(small instanceof Ending.Stuck, () -> small.getClass() + " small");
        assertTrue(kept instanceof Ending.Trained, () -> kept.getClass() + " kept");
        assertTrue(large instanceof Ending.Lost, () -> large.getClass() + " large");
        Plot plot = new Plot("Twenty layers, three starts",
                "With the small start the loss stays level; with the middle one it falls; with the large one it leaves the drawing.",
                Axis.linear("step", 0, 330, 50, 0), Axis.linear("loss in nats", 0, 3, 0.5, 1));
        line(plot, "variance 1/n", small);
        line(plot, "2/n", kept);
        plot.label(large.losses().size(), 2.8, "4/n: lost after " + large.losses().size() + " steps", 10, 6);
        plot.publish(book, "starts.svg");
        StringBuilder table = new StringBuilder("start,outcome,steps,loss at first,loss at last\n");
        table.append(row("1/n", small)).append(row("2/n", kept)).append(row("4/n", large));
        Csv.publish(book, "starts.csv", table);
        book.publishEntry("guessing", Double.toString(GUESSING));
        book.publishEntry("lost", Integer.toString(large.losses().size()));
    }

    private static void line(Plot plot, String name, Ending outcome) {
        double[] means = new double[outcome.losses().size() / 10];
        double[] steps = new double[means.length];
        Arrays.setAll(steps, i -> 10 * i + 5);
        Arrays.setAll(means, i -> Training.lately(outcome.losses().subList(10 * i, 10 * i + 10)));
        plot.line(name, steps, means);
    }

    private static String row(String start, Ending outcome) {
        double last = Training.lately(outcome.losses());
        return "%s,%s,%s,%s,%s\n".formatted(start, outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                outcome.losses().size(), outcome.losses().get(0), Double.isFinite(last) ? String.format(Locale.ROOT, "%.2f", last) : "–");
    }

    @Test
    void batches(TestReporter book) {
        StringBuilder table = new StringBuilder("batch,steps,loss,wrong of unseen\n");
        double before = 0;
        for (int size : new int[] {8, 32, 128, Digits.KNOWN}) {
            List<Matrix> start = Deep.start(new Random(1), 2, TWO_LAYERS);
            Ending outcome = training(size).run(start, new Plain(0.1), PASSES);
            double loss = Training.lately(outcome.losses());
            String wrong = outcome instanceof Ending.Trained trained
                    ? Integer.toString(UNSEEN.wrong(Deep::answer, trained.weights()))
                    : "–";
            assertTrue(loss > before, "the smaller the batch, the farther it gets");
            before = loss;
            table.append("%s,%s,%s,%s\n".formatted(size, outcome.losses().size(), loss, wrong));
        }
        Csv.publish(book, "batches.csv", table);
        book.publishEntry("passes", Integer.toString(PASSES));
    }

    @Test
    void batchesTogetherAreTheWhole(TestReporter book) {
        List<Matrix> weights = Deep.start(new Random(1), 2, TWO_LAYERS);
        List<Matrix> whole = KNOWN.measured(Deep::answer, weights).slopes();
        List<Matrix> sum = Lists.zeros(weights);
        int cases = 0;
        for (Cases batch : new Batches(KNOWN, 100, new Random(1)).pass()) {
            double share = (double) batch.meant().length / Digits.KNOWN;
            sum = Lists.pairs(sum, batch.measured(Deep::answer, weights).slopes(), (a, b) -> a + share * b);
            cases += batch.meant().length;
        }
        double worst = Lists.pairs(sum, whole, (a, b) -> Math.abs(a - b)).stream()
                .flatMapToDouble(matrix -> Arrays.stream(matrix.entries()))
                .max()
                .orElseThrow();
        assertEquals(Digits.KNOWN, cases);
        assertTrue(worst < 1e-12, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }
}
