package dl.training;

import dl.matrices.Matrix;
import dl.tape.FixedRate;
import java.util.List;

/**
 * Steps of about one length along every weight, by Kingma and Ba.
 *
 * @param rate about how far a weight moves in a step
 * @param steps how many steps it has made
 * @param mean the average of the latest slopes
 * @param square the average of their squares, over a longer time
 */
public record Adam(double rate, int steps, List<Matrix> mean, List<Matrix> square) implements Optimiser {

    // @start region=constants
    static final double MEAN_KEPT = 0.9;
    static final double SQUARE_KEPT = 0.999;
    static final double TINY = 1e-8;
    // @end

    public Adam {
        mean = List.copyOf(mean);
        square = List.copyOf(square);
    }

    /** Before its first step. */
    public static Adam fresh(double rate, List<Matrix> weights) {
        return new Adam(rate, 0, Lists.zeros(weights), Lists.zeros(weights));
    }

    // @start region=step
    @Override
    public Step step(List<Matrix> weights, List<Matrix> slopes) {
        List<Matrix> newMean = Lists.pairs(mean, slopes,
                (m, g) -> MEAN_KEPT * m + (1 - MEAN_KEPT) * g);
        List<Matrix> newSquare = Lists.pairs(square, slopes,
                (s, g) -> SQUARE_KEPT * s + (1 - SQUARE_KEPT) * g * g);
        double full = 1 - StrictMath.pow(MEAN_KEPT, steps + 1);
        double fullSquare = 1 - StrictMath.pow(SQUARE_KEPT, steps + 1);
        List<Matrix> way = Lists.pairs(newMean, newSquare,
                (m, s) -> m / full
                        / (Math.sqrt(s / fullSquare) + TINY));
        return new Step(FixedRate.step(weights, way, rate),
                new Adam(rate, steps + 1, newMean, newSquare));
    }
    // @end
}
