package dl.convolution;

import dl.matrices.Matrix;

/** A short row of weights that slides along a longer row of numbers. */
public final class Sliding {

    private Sliding() {}

    // @start region=along
    /** The weighed sum around each place; beyond the ends is none. */
    static double[] along(double[] signal, double... kernel) {
        int half = kernel.length / 2;
        double[] sums = new double[signal.length];
        for (int place = 0; place < signal.length; place++) {
            for (int k = 0; k < kernel.length; k++) {
                int at = place + k - half;
                if (at >= 0 && at < signal.length) {
                    sums[place] += kernel[k] * signal[at];
                }
            }
        }
        return sums;
    }
    // @end

    // @start region=toeplitz
    /** The same as a matrix: each row has the kernel one place on. */
    static Matrix toeplitz(int places, double... kernel) {
        int half = kernel.length / 2;
        double[] entries = new double[places * places];
        for (int row = 0; row < places; row++) {
            for (int k = 0; k < kernel.length; k++) {
                int column = row + k - half;
                if (column >= 0 && column < places) {
                    entries[row * places + column] = kernel[k];
                }
            }
        }
        return new Matrix(places, places, entries);
    }
    // @end
}
