package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** The sum of all entries, as a matrix of one. */
public record Total() implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        double sum = 0;
        for (double entry : from.get(0).entries()) {
            sum += entry;
        }
        return new Matrix(1, 1, new double[] {sum});
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        Matrix all = from.get(0);
        return List.of(Entries.all(
                all.rows(), all.columns(), slope.at(0, 0)));
    }
    // @end
}
