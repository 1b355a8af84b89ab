package dl.attention;

import dl.matrices.Matrix;

/** Which places may be looked at from which: 0 where one may, and minus infinity where one may not, to be added to scores. */
public final class Mask {

    private Mask() {}

    /** Every place looks at every place. */
    public static Matrix none(int places) {
        return new Matrix(places, places, new double[places * places]);
    }

    /** A place looks at itself and at what came before. */
    public static Matrix past(int places) {
        return past(1, places);
    }

    // @start region=past
    /**
     * For texts of one length, one below the other: a place looks at
     * itself and at what came before it in its own text.
     */
    public static Matrix past(int texts, int length) {
        int places = texts * length;
        double[] mask = new double[places * places];
        for (int i = 0; i < mask.length; i++) {
            int from = i / places;
            int to = i % places;
            boolean sameText = from / length == to / length;
            mask[i] = sameText && to <= from
                    ? 0 : Double.NEGATIVE_INFINITY;
        }
        return new Matrix(places, places, mask);
    }
    // @end
}
