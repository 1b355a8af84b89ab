package dl.convolution;

import dl.matrices.Matrix;

/** A small picture of weights that slides over a larger picture. */
public record Kernel(Matrix weights) {

    public Kernel {
        if (weights.rows() % 2 == 0 || weights.columns() % 2 == 0) {
            throw new IllegalArgumentException("a kernel of %d × %d has no middle"
                    .formatted(weights.rows(), weights.columns()));
        }
    }

    // @start region=over
    /** The weighed sum around each square of a picture. */
    public Matrix over(Matrix picture) {
        int width = picture.columns();
        double[] sums = new double[picture.rows() * width];
        for (int y = 0; y < picture.rows(); y++) {
            for (int x = 0; x < width; x++) {
                sums[y * width + x] = around(picture, y, x);
            }
        }
        return new Matrix(picture.rows(), width, sums);
    }

    private double around(Matrix picture, int y, int x) {
        double sum = 0;
        for (int i = 0; i < weights.rows(); i++) {
            for (int j = 0; j < weights.columns(); j++) {
                sum += weights.at(i, j) * Squares.at(picture,
                        y + i - weights.rows() / 2,
                        x + j - weights.columns() / 2);
            }
        }
        return sum;
    }
    // @end
}
