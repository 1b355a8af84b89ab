package dl.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.matrices.Matrix;
import dl.tape.Cases;
import dl.tape.Layers;
import dl.tape.Node;
import dl.tape.Tape;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Training.class)
class TrainingSolutionsTest {

    static double afterTanh(int layers, int width, Random random) {
        Tape tape = new Tape();
        Node said = tape.given(Layers.gaussian(random, 16, width, 1));
        for (int i = 0; i < layers; i++) {
            said = said.times(tape.given(Layers.gaussian(
                    random, width, width, Math.sqrt(1.0 / width)))).tanh();
        }
        return Signal.meanSquare(said.value());
    }

    @Test
    void tanh(TestReporter book) {
        double left = afterTanh(SignalTest.LAYERS, 256, new Random(1));
        assertTrue(left > 0.01 && left < 0.1, "left " + left);
        book.publishEntry("left", Double.toString(left));
    }

    static double uncorrected(double rate, double slope) {
        double mean = (1 - Adam.MEAN_KEPT) * slope;
        double square = (1 - Adam.SQUARE_KEPT) * slope * slope;
        return rate * mean / (Math.sqrt(square) + Adam.TINY);
    }

    @Test
    void withoutCorrection(TestReporter book) {
        double times = uncorrected(0.001, 1) / 0.001;
        assertEquals(Math.sqrt(10), times, 1e-5);
        book.publishEntry("times", Double.toString(times));
    }

    static double noise(Cases cases, int size, List<Matrix> weights) {
        List<Matrix> whole = slopes(cases, weights);
        double sum = 0;
        int count = 0;
        for (int pass = 0; pass < 5; pass++) {
            Batches batches = new Batches(cases, size, new Random(pass));
            for (Cases batch : batches.pass()) {
                List<Matrix> off = Lists.pairs(slopes(batch, weights),
                        whole, (some, all) -> some - all);
                sum += Signal.meanSquare(off.get(0));
                count++;
            }
        }
        return Math.sqrt(sum / count);
    }

    private static List<Matrix> slopes(Cases cases, List<Matrix> weights) {
        return cases.measured(Deep::answer, weights).slopes();
    }

    @Test
    void fourTimesTheBatch(TestReporter book) {
        List<Matrix> weights = Deep.start(new Random(1), 2, TrainingTest.TWO_LAYERS);
        double ratio = noise(TrainingTest.KNOWN, 8, weights) / noise(TrainingTest.KNOWN, 32, weights);
        assertEquals(2, ratio, 0.15);
        book.publishEntry("ratio", Double.toString(ratio));
    }
}
