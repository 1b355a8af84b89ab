package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** A matrix with one row added to each of its rows. */
public record Bias() implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        Matrix ones = Entries.all(from.get(0).rows(), 1, 1);
        return Entries.pairs(
                from.get(0), ones.times(from.get(1)), Double::sum);
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        Matrix ones = Entries.all(1, slope.rows(), 1);
        return List.of(slope, ones.times(slope));
    }
    // @end
}
