package dl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.matrices.Matrix;
import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class OptimiserTest {

    private static final double RATE = 0.001;
    private static final int PASSES = 10;

    @Test
    void firstStep(TestReporter book) {
        StringBuilder table = new StringBuilder("slope,plain,momentum,Adam\n");
        List<Matrix> zero = List.of(Matrix.of(new double[] {0}));
        double adams = 0;
        for (double slope : new double[] {0.001, 1, 1e6}) {
            List<Matrix> slopes = List.of(Matrix.of(new double[] {slope}));
            table.append(slope);
            for (Optimiser rule : List.of(new Plain(RATE), Momentum.atRest(RATE, 0.9, zero), Adam.fresh(RATE, zero))) {
                double moved = -rule.step(zero, slopes).weights().get(0).at(0, 0);
                table.append(',').append(moved);
                adams = moved;
            }
            table.append('\n');
            assertEquals(RATE, adams, 1.1e-5 * RATE);
        }
        Csv.publish(book, "first.csv", table);
        book.publishEntry("rate", Double.toString(RATE));
    }

    @Test
    void aBallGetsTenTimesAsFast(TestReporter book) {
        List<Matrix> weights = List.of(Matrix.of(new double[] {0}));
        List<Matrix> slope = List.of(Matrix.of(new double[] {1}));
        Optimiser rule = Momentum.atRest(RATE, 0.9, weights);
        double moved = 0;
        for (int i = 0; i < 200; i++) {
            Optimiser.Step step = rule.step(weights, slope);
            moved = weights.get(0).at(0, 0) - step.weights().get(0).at(0, 0);
            weights = step.weights();
            rule = step.next();
        }
        assertEquals(10 * RATE, moved, 1e-9);
        book.publishEntry("times", Double.toString(moved / RATE));
    }

    @Test
    void fromTheSmallStart(TestReporter book) {
        List<Matrix> start = TrainingTest.deep(1);
        Ending outcome = TrainingTest.training(32).run(start, Adam.fresh(RATE, start), PASSES);
        assertTrue(outcome instanceof Ending.Trained, () -> outcome.getClass() + " from the small start");
        book.publishEntry("loss", Double.toString(Training.lately(outcome.losses())));
    }

    @Test
    void rates(TestReporter book) {
        double[] rates = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1};
        double[][] losses = new double[3][rates.length];
        for (int i = 0; i < rates.length; i++) {
            List<Matrix> start = Deep.start(new Random(1), 2, TrainingTest.TWO_LAYERS);
            List<Optimiser> rules = List.of(
                    new Plain(rates[i]), Momentum.atRest(rates[i], 0.9, start), Adam.fresh(rates[i], start));
            for (int k = 0; k < rules.size(); k++) {
                losses[k][i] = Training.lately(TrainingTest.training(32).run(start, rules.get(k), PASSES).losses());
            }
        }
        new Plot("What is left of the loss, by rate",
                "Each rule has a valley of rates that work; momentum's and Adam's lie to the left of the plain one's.",
                Axis.log("rate", -3, 0, 1), Axis.log("loss after ten passes", -2, 1, 1))
                .line("plain", rates, losses[0])
                .line("momentum", rates, losses[1])
                .line("Adam", rates, losses[2])
                .publish(book, "rates.svg");
        assertTrue(best(losses[1]) < best(losses[0]));
        assertTrue(best(losses[2]) < best(losses[0]));
        book.publishEntry("plain", Double.toString(best(losses[0])));
        book.publishEntry("momentum", Double.toString(best(losses[1])));
        book.publishEntry("adam", Double.toString(best(losses[2])));
    }

    private static double best(double[] losses) {
        return Arrays.stream(losses).min().orElseThrow();
    }
}
