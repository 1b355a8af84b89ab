package dl.training;

import dl.matrices.Matrix;
import java.util.List;

// @start region=optimiser
/** A rule for the next step, with what it remembers. */
public sealed interface Optimiser permits Plain, Momentum, Adam {

    /** Where it goes from these weights. */
    Step step(List<Matrix> weights, List<Matrix> slopes);

    /** New weights, and the rule with what it remembers now. */
    record Step(List<Matrix> weights, Optimiser next) {}
}
// @end
