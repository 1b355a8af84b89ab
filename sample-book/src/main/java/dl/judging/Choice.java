package dl.judging;

import java.util.List;
import java.util.stream.IntStream;

/** Chooses how much small weights are preferred. */
public final class Choice {

    /** From a millionth to a hundred, ten for each power of ten. */
    static final double[] LAMBDAS = IntStream.rangeClosed(-60, 20)
            .mapToDouble(tenth -> StrictMath.pow(10, tenth / 10.0))
            .toArray();

    private Choice() {}

    // @start region=of
    static Fitted of(Features features, List<Example> known,
            List<Example> validation) {
        Fitted best = Ridge.fit(features, known, LAMBDAS[0]);
        for (double lambda : LAMBDAS) {
            Fitted fitted = Ridge.fit(features, known, lambda);
            if (fitted.error(validation) < best.error(validation)) {
                best = fitted;
            }
        }
        return best;
    }
    // @end
}
