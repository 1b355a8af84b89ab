package dl.tape;

import dl.matrices.Matrix;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Matrices that are made entry by entry. */
public final class Entries {

    private Entries() {}

    /** A matrix with the same number everywhere. */
    public static Matrix all(int rows, int columns, double number) {
        double[] entries = new double[rows * columns];
        Arrays.fill(entries, number);
        return new Matrix(rows, columns, entries);
    }

    /** One row. */
    public static double[] row(Matrix a, int row) {
        double[] entries = new double[a.columns()];
        for (int j = 0; j < entries.length; j++) {
            entries[j] = a.at(row, j);
        }
        return entries;
    }

    // @start region=each
    /** The function of each entry. */
    public static Matrix each(Matrix a, DoubleUnaryOperator f) {
        double[] entries = a.entries();
        for (int i = 0; i < entries.length; i++) {
            entries[i] = f.applyAsDouble(entries[i]);
        }
        return new Matrix(a.rows(), a.columns(), entries);
    }
    // @end

    // @start region=pairs
    /** The function of each two entries at the same place. */
    public static Matrix pairs(Matrix a, Matrix b, DoubleBinaryOperator f) {
        if (a.rows() != b.rows() || a.columns() != b.columns()) {
            throw new IllegalArgumentException(
                    "%d × %d and %d × %d are not one shape".formatted(
                            a.rows(), a.columns(), b.rows(), b.columns()));
        }
        double[] entries = a.entries();
        double[] others = b.entries();
        for (int i = 0; i < entries.length; i++) {
            entries[i] = f.applyAsDouble(entries[i], others[i]);
        }
        return new Matrix(a.rows(), a.columns(), entries);
    }
    // @end
}
