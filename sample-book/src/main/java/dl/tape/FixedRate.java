package dl.tape;

import dl.matrices.Matrix;
import java.util.ArrayList;
import java.util.List;

/** Teaches a network by going downhill, all cases at once. */
public final class FixedRate {

    private FixedRate() {}

    // @start region=step
    /** The weights a little farther down. */
    public static List<Matrix> step(
            List<Matrix> weights, List<Matrix> slopes, double rate) {
        List<Matrix> next = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            next.add(Entries.pairs(weights.get(i), slopes.get(i),
                    (weight, slope) -> weight - rate * slope));
        }
        return next;
    }
    // @end

    // @start region=learnt
    /** The weights after so many steps, whose losses are noted. */
    public static List<Matrix> learnt(
            MatrixNetwork network, Cases cases, List<Matrix> start,
            double rate, int steps, List<Double> losses) {
        List<Matrix> weights = start;
        for (int i = 0; i < steps; i++) {
            Measured measured = cases.measured(network, weights);
            losses.add(measured.loss());
            weights = step(weights, measured.slopes(), rate);
        }
        return weights;
    }
    // @end
}
