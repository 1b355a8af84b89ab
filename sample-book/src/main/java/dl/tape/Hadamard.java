package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** Two matrices of one shape, multiplied entry by entry. */
public record Hadamard() implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        return product(from.get(0), from.get(1));
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        return List.of(
                product(slope, from.get(1)),
                product(slope, from.get(0)));
    }

    static Matrix product(Matrix a, Matrix b) {
        return Entries.pairs(a, b, (x, y) -> x * y);
    }
    // @end
}
