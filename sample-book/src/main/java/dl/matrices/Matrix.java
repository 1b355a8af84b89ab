package dl.matrices;

import java.util.Arrays;
import java.util.Objects;

/** A table of numbers, kept row by row. Nobody can change it. */
public record Matrix(int rows, int columns, double[] entries) {

    // @start region=made
    public Matrix {
        if (rows < 1 || columns < 1
                || entries.length != rows * columns) {
            throw new IllegalArgumentException(
                    "%d × %d is not the shape of %d numbers"
                            .formatted(rows, columns, entries.length));
        }
        entries = entries.clone();
    }

    @Override
    public double[] entries() {
        return entries.clone();
    }
    // @end

    /** The matrix with these rows. */
    // @start region=of
    public static Matrix of(double[]... rows) {
        int columns = rows[0].length;
        double[] entries = new double[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != columns) {
                throw new IllegalArgumentException(
                        "row %d has %d numbers, not %d"
                                .formatted(i, rows[i].length, columns));
            }
            System.arraycopy(rows[i], 0, entries, i * columns, columns);
        }
        return new Matrix(rows.length, columns, entries);
    }
    // @end

    /** The number in a row and a column, both counted from 0. */
    // @start region=at
    public double at(int row, int column) {
        Objects.checkIndex(column, columns);
        return entries[row * columns + column];
    }
    // @end

    /** Where a vector goes: each number is the dot product of one row with it. */
    // @start region=apply
    public double[] times(double[] x) {
        fit(x.length, "a vector of %d numbers".formatted(x.length));
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                y[i] += entries[i * columns + j] * x[j];
            }
        }
        return y;
    }
    // @end

    /** The matrix that does first what {@code b} does, and then what this one does. */
    // @start region=product
    public Matrix times(Matrix b) {
        fit(b.rows,
                "a matrix of %d × %d".formatted(b.rows, b.columns));
        double[] product = new double[rows * b.columns];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                double weight = entries[i * columns + k];
                for (int j = 0; j < b.columns; j++) {
                    product[i * b.columns + j]
                            += weight * b.entries[k * b.columns + j];
                }
            }
        }
        return new Matrix(rows, b.columns, product);
    }
    // @end

    // @start region=fit
    private void fit(int length, String right) {
        if (columns != length) {
            throw new IllegalArgumentException(
                    "a matrix of %d × %d cannot be multiplied with %s"
                            .formatted(rows, columns, right));
        }
    }
    // @end

    /** The same table with its rows as columns. */
    // @start region=transposed
    public Matrix transposed() {
        double[] flipped = new double[entries.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                flipped[j * rows + i] = entries[i * columns + j];
            }
        }
        return new Matrix(columns, rows, flipped);
    }
    // @end

    /** Records compare arrays by where they are kept; matrices are equal when their numbers are. */
    // @start region=equal
    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix that
                && rows == that.rows
                && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * rows + Arrays.hashCode(entries);
    }
    // @end

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder("[");
        for (int i = 0; i < rows; i++) {
            words.append(i == 0 ? "" : ", ").append(Arrays.toString(
                    Arrays.copyOfRange(entries, i * columns, (i + 1) * columns)));
        }
        return words.append(']').toString();
    }
}
