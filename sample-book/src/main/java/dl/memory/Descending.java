package dl.memory;

import dl.matrices.Euclid;
import dl.matrices.Matrix;
import dl.tape.FixedRate;
import dl.tape.Measured;
import java.util.List;
import java.util.Random;

/** Teaches a loop, with steps of which none is too long. */
final class Descending {

    private static final int AT_ONCE = 8;

    private Descending() {}

    // @start region=learnt
    static List<Matrix> learnt(Loop loop, Recall task, int steps,
            Random random, List<Double> losses) {
        List<Matrix> weights = loop.scattered(random);
        for (int step = 0; step < steps; step++) {
            Sequences fresh = task.draw(AT_ONCE, random);
            Measured measured = loop.measured(fresh, weights);
            losses.add(measured.loss());
            double length = length(measured.slopes());
            weights = FixedRate.step(weights, measured.slopes(),
                    Math.min(1, 1 / length));
        }
        return weights;
    }
    // @end

    static double length(Matrix slopes) {
        return Euclid.norm(slopes.entries());
    }

    private static double length(List<Matrix> slopes) {
        return Euclid.norm(slopes.stream().mapToDouble(Descending::length).toArray());
    }
}
