package dl.judging;

import dl.matrices.Matrix;

/** A symmetric matrix as the product of a lower triangle and its transpose, with which equations are quickly solved. */
public final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    // @start region=of
    /**
     * Takes a matrix apart, with λ added along its diagonal.
     *
     * @throws IllegalArgumentException if it is not square, or what
     *     is added is not enough to make it a bowl
     */
    public static Cholesky of(Matrix a, double lambda) {
        requireLength(a.rows(), a.columns());
        double[][] lower = new double[a.rows()][a.rows()];
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j < i; j++) {
                double left = a.at(i, j) - dot(lower[i], lower[j], j);
                lower[i][j] = left / lower[j][j];
            }
            double square = a.at(i, i) + lambda
                    - dot(lower[i], lower[i], i);
            lower[i][i] = Math.sqrt(requirePositive(square, i));
        }
        return new Cholesky(lower);
    }
    // @end

    // @start region=solve
    /** The x for which the matrix times x is b. */
    public double[] solve(double[] b) {
        requireLength(lower.length, b.length);
        double[] x = new double[b.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (b[i] - dot(lower[i], x, i)) / lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }
    // @end

    /** The sum of the first products. */
    private static double dot(double[] one, double[] other, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    private static double requirePositive(double square, int row) {
        if (!(square > 0)) {
            throw new IllegalArgumentException("no bowl: row %d needs the root of %s".formatted(row, square));
        }
        return square;
    }

    private static void requireLength(int wanted, int found) {
        if (found != wanted) {
            throw new IllegalArgumentException("%d numbers are needed, not %d".formatted(wanted, found));
        }
    }
}
