package dl.tape;

import dl.answers.Softmax;
import dl.matrices.Matrix;
import java.util.List;

/** Each row as chances: positive, with the sum 1, and the larger the larger its entry was. */
public record SoftmaxRows() implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        return chances(from.get(0));
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        double[] p = made.entries();
        double[] back = slope.entries();
        int columns = made.columns();
        for (int row = 0; row < p.length; row += columns) {
            double mean = 0;
            for (int i = row; i < row + columns; i++) {
                mean += p[i] * back[i];
            }
            for (int i = row; i < row + columns; i++) {
                back[i] = p[i] * (back[i] - mean);
            }
        }
        return List.of(new Matrix(made.rows(), columns, back));
    }
    // @end

    // @start region=chances
    static Matrix chances(Matrix scores) {
        double[][] rows = new double[scores.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Softmax.chances(Entries.row(scores, i));
        }
        return Matrix.of(rows);
    }
    // @end
}
