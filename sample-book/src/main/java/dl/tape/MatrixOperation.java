package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

// @start region=operation
/** Makes one matrix of others, and carries slopes back. */
public sealed interface MatrixOperation
        permits Given, Product, Sum, Bias, Hadamard, Scaled, Activated,
                SoftmaxRows, CrossEntropy, Picked, Beside, Total {

    /** What it makes of these matrices. */
    Matrix of(List<Matrix> from);

    /**
     * The slopes of the loss along all it was made from.
     *
     * @param from what it was made from
     * @param made what it made of them
     * @param slope the slopes of the loss along what it made
     */
    List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope);
}
// @end
