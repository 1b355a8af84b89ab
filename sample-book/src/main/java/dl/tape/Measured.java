package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

// @start region=measured
/** How wrong a network is, and the slopes along its weights. */
public record Measured(double loss, List<Matrix> slopes) {

    public Measured {
        slopes = List.copyOf(slopes);
    }
}
// @end
