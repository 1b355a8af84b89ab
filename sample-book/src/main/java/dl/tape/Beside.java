package dl.tape;

import dl.matrices.Matrix;
import java.util.List;

/** Two matrices of as many rows, the second to the right of the first. */
public record Beside() implements MatrixOperation {

    // @start region=rules
    @Override
    public Matrix of(List<Matrix> from) {
        Matrix left = from.get(0);
        Matrix right = from.get(1);
        if (left.rows() != right.rows()) {
            throw new IllegalArgumentException(
                    "%d rows and %d rows do not stand side by side"
                            .formatted(left.rows(), right.rows()));
        }
        int columns = left.columns() + right.columns();
        double[] entries = new double[left.rows() * columns];
        for (int i = 0; i < entries.length; i++) {
            int column = i % columns - left.columns();
            entries[i] = column < 0
                    ? left.at(i / columns, i % columns)
                    : right.at(i / columns, column);
        }
        return new Matrix(left.rows(), columns, entries);
    }

    @Override
    public List<Matrix> back(
            List<Matrix> from, Matrix made, Matrix slope) {
        int border = from.get(0).columns();
        return List.of(
                Picked.columns(made, 0, border).of(List.of(slope)),
                Picked.columns(made, border, made.columns())
                        .of(List.of(slope)));
    }
    // @end
}
