package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** A matrix with each entry multiplied by one number. */
public record Scaled(double factor) implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        return Entries.each(from.get(0), x -> factor * x);
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        return List.of(Entries.each(slope, x -> factor * x));
    }
    // @end
}
