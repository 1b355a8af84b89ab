package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** The product of two matrices. */
public record Product() implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        return from.get(0).times(from.get(1));
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        Matrix a = from.get(0);
        Matrix b = from.get(1);
        return List.of(
                slope.times(b.transposed()),
                a.transposed().times(slope));
    }
    // @end
}
