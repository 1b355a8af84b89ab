package dl.judging;

import dl.plot.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the tests of this chapter share: one curve with noise, and how it is drawn and told. */
final class Curves {

    static final double NOISE = 0.3;
    static final Source SOURCE = new Source(1, x -> StrictMath.sin(Math.PI * x[0]), NOISE);

    private Curves() {}

    /** Ten examples to learn from, measured at even distances. */
    static List<Example> known(int seed) {
        Random random = new Random(seed);
        List<Example> known = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            known.add(SOURCE.measured(new double[] {-0.9 + 0.2 * i}, random));
        }
        return known;
    }

    /** The ten that the pictures show. */
    static List<Example> known() {
        return known(2);
    }

    /** So many more of the same kind, from another seed. */
    static List<Example> others(int count, int seed) {
        return SOURCE.draw(count, new Random(1_000 + seed));
    }

    static void curve(Plot plot, String name, Fitted fitted) {
        double[] xs = new double[201];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = -1 + i / 100.0;
            ys[i] = fitted.says(xs[i]);
        }
        plot.line(name, xs, ys);
    }
}
