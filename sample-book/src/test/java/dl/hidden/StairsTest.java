package dl.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class StairsTest {

    static final DoubleUnaryOperator WAVE = x -> StrictMath.sin(2 * Math.PI * x);

    @Test
    void wave(TestReporter book) {
        Stairs stairs = Stairs.like(WAVE, 16);
        double[] xs = new double[1_001];
        double[] wave = new double[xs.length];
        double[] built = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i / 1_000.0;
            wave[i] = WAVE.applyAsDouble(xs[i]);
            built[i] = stairs.answer(xs[i]);
        }
        new Plot("A wave and stairs", "Stairs of sixteen treads follow a wave.",
                Axis.linear("x", 0, 1, 0.25, 2), Axis.linear("height", -1.2, 1.2, 0.5, 1))
                .line("the wave", xs, wave)
                .line("fifteen hidden neurons", xs, built)
                .publish(book, "wave.svg");
        assertEquals(15, stairs.hidden().size());
    }

    @Test
    void widths(TestReporter book) {
        StringBuilder table = new StringBuilder("treads,error,product\n");
        for (int treads : new int[] {4, 8, 16, 32, 64, 128}) {
            double error = error(Stairs.like(WAVE, treads)::answer);
            assertTrue(error <= Math.PI / treads, "half a tread at the steepest slope");
            assertTrue(treads < 16 || error > 0.95 * Math.PI / treads);
            table.append(String.format(Locale.ROOT, "%d,%s,%s\n", treads, error, error * treads));
        }
        Csv.publish(book, "widths.csv", table);
    }

    /** The largest distance between something and the wave. */
    static double error(DoubleUnaryOperator answer) {
        double error = 0;
        for (int i = 0; i <= 20_000; i++) {
            double x = i / 20_000.0;
            error = Math.max(error, Math.abs(answer.applyAsDouble(x) - WAVE.applyAsDouble(x)));
        }
        return error;
    }
}
