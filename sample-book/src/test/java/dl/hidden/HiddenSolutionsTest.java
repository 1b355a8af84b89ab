package dl.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.autodiff.Value;
import dl.downhill.Landscape;
import dl.neuron.Case;
import dl.neuron.Line;
import dl.plot.Csv;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = TwoLayers.class)
class HiddenSolutionsTest {

    static boolean lamp(double... switches) {
        Line either = new Line(new double[] {1, 1}, -0.5);
        Line both = new Line(new double[] {1, 1}, -1.5);
        Line lamp = new Line(new double[] {1, -1}, -0.5);
        return lamp.says(
                either.says(switches) ? 1 : 0,
                both.says(switches) ? 1 : 0);
    }

    @Test
    void byHand() {
        for (Case c : Xor.CASES) {
            assertEquals(c.yes(), lamp(c.x()));
        }
    }

    static double ramps(DoubleUnaryOperator f, int ramps, double x) {
        double height = f.applyAsDouble(0);
        double before = 0;
        for (int i = 0; i < ramps; i++) {
            double from = (double) i / ramps;
            double to = (i + 1.0) / ramps;
            double slope = ramps
                    * (f.applyAsDouble(to) - f.applyAsDouble(from));
            // A rectifier that begins here adds the change of slope.
            height += (slope - before) * Math.max(x - from, 0);
            before = slope;
        }
        return height;
    }

    @Test
    void rampsAreBetter(TestReporter book) {
        StringBuilder table = new StringBuilder("ramps,error,product\n");
        for (int ramps : new int[] {4, 8, 16, 32, 64, 128}) {
            int n = ramps;
            double error = StairsTest.error(x -> ramps(StairsTest.WAVE, n, x));
            assertTrue(error <= Math.PI * Math.PI / 2 / n / n + 1e-12);
            table.append(String.format(Locale.ROOT, "%d,%s,%s\n", n, error, error * n * n));
        }
        Csv.publish(book, "ramps.csv", table);
    }

    static Value rectified(Value[] weights, Value... inputs) {
        int hidden = (weights.length - 1) / 4;
        Value[] said = new Value[hidden];
        for (int i = 0; i < hidden; i++) {
            Value[] own = Arrays.copyOfRange(
                    weights, 3 * i, 3 * i + 3);
            said[i] = Neuron.sum(own, inputs).relu();
        }
        Value[] last = Arrays.copyOfRange(
                weights, 3 * hidden, weights.length);
        return Neuron.fire(last, said);
    }

    @Test
    void rectifiers(TestReporter book) {
        Landscape loss = new Xor(-1).loss(HiddenSolutionsTest::rectified);
        int learnt = 0;
        for (long seed = 1; seed <= 100; seed++) {
            double[] last = Xor.trained(HiddenSolutionsTest::rectified, TwoLayers.size(2), seed, Xor.STEPS).last();
            learnt += loss.at(last) < Xor.LEARNT ? 1 : 0;
        }
        book.publishEntry("learnt", Integer.toString(learnt));
        assertTrue(learnt > 5 && learnt < 50, "learnt " + learnt);
    }
}
