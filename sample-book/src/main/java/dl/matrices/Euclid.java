package dl.matrices;

/** The geometry of vectors: lists of numbers, each for one direction. */
public final class Euclid {

    private Euclid() {}

    /** Where one gets from {@code x} by going {@code t} times the way that {@code d} points. */
    // @start region=step
    public static double[] step(double[] x, double t, double[] d) {
        fit(x, d);
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = x[i] + t * d[i];
        }
        return sum;
    }
    // @end

    /** The products of the entries side by side, added up. */
    // @start region=dot
    public static double dot(double[] x, double[] y) {
        fit(x, y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
    // @end

    /** How long a vector is, measured in units of its largest entry so that no square is too large for a double. */
    // @start region=norm
    public static double norm(double... x) {
        double unit = 0;
        for (double entry : x) {
            unit = Math.max(unit, Math.abs(entry));
        }
        if (unit == 0) {
            return 0;
        }
        double squares = 0;
        for (double entry : x) {
            squares += (entry / unit) * (entry / unit);
        }
        return unit * Math.sqrt(squares);
    }
    // @end

    /** How far two directions agree: 1 for the same, 0 for a right angle, −1 for opposite ones. */
    // @start region=cosine
    public static double cosine(double[] x, double[] y) {
        return dot(x, y) / (norm(x) * norm(y));
    }
    // @end

    // @start region=fit
    private static void fit(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "a vector of %d numbers and one of %d"
                            .formatted(x.length, y.length));
        }
    }
    // @end
}
