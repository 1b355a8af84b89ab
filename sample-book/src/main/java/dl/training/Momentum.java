package dl.training;

import dl.matrices.Matrix;
import dl.tape.FixedRate;
import java.util.List;

/** A heavy ball: it keeps part of its velocity. */
public record Momentum(double rate, double kept, List<Matrix> velocity) implements Optimiser {

    public Momentum {
        velocity = List.copyOf(velocity);
    }

    /** A ball at rest on these weights. */
    public static Momentum atRest(double rate, double kept, List<Matrix> weights) {
        return new Momentum(rate, kept, Lists.zeros(weights));
    }

    // @start region=step
    @Override
    public Step step(List<Matrix> weights, List<Matrix> slopes) {
        List<Matrix> faster = Lists.pairs(
                velocity, slopes, (v, slope) -> kept * v + slope);
        return new Step(
                FixedRate.step(weights, faster, rate),
                new Momentum(rate, kept, faster));
    }
    // @end
}
