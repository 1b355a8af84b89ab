package dl.training;

import dl.matrices.Matrix;
import java.util.List;

// @start region=outcome
/** How a training ends. */
public sealed interface Ending {

    /** The loss on each batch, in the order of the steps. */
    List<Double> losses();

    /** It says more than somebody who guesses. */
    record Trained(List<Matrix> weights, List<Double> losses)
            implements Ending {}

    /** It says no more than somebody who guesses. */
    record Stuck(List<Double> losses) implements Ending {}

    /** Its numbers became too large to be numbers. */
    record Lost(List<Double> losses) implements Ending {}
}
// @end
