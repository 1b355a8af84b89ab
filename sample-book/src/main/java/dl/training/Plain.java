package dl.training;

import dl.matrices.Matrix;
import dl.tape.FixedRate;
import java.util.List;

/** Steps down the slope, as long as the slope is steep. */
public record Plain(double rate) implements Optimiser {

    // @start region=step
    @Override
    public Step step(List<Matrix> weights, List<Matrix> slopes) {
        return new Step(FixedRate.step(weights, slopes, rate), this);
    }
    // @end
}
