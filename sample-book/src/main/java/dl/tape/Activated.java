package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** The activation of each entry. */
public record Activated(Activation activation) implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        return Entries.each(from.get(0), activation::of);
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        return List.of(Hadamard.product(
                slope, Entries.each(made, activation::slope)));
    }
    // @end
}
