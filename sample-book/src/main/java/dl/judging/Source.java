package dl.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Where examples come from: a truth, and noise upon it.
 *
 * @param inputs how many numbers are asked, each between −1 and 1
 * @param truth what would be measured without noise
 * @param noise the standard deviation of the noise
 */
public record Source(int inputs, ToDoubleFunction<double[]> truth, double noise) {

    // @start region=draw
    Example measured(double[] x, Random random) {
        double truth = this.truth.applyAsDouble(x);
        return new Example(x, truth + noise * random.nextGaussian());
    }

    List<Example> draw(int count, Random random) {
        List<Example> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] x = random.doubles(inputs)
                    .map(share -> 2 * share - 1).toArray();
            drawn.add(measured(x, random));
        }
        return drawn;
    }
    // @end
}
