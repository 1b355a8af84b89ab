package dl.answers;

/** How surprised one should be, in bits. */
public final class Surprise {

    /** How many of the natural logarithm's units are one bit. */
    static final double BIT = StrictMath.log(2);

    private Surprise() {}

    // @start region=bits
    /**
     * The surprise when something happens that was given this chance.
     */
    public static double bits(double chance) {
        return -StrictMath.log(chance) / BIT;
    }
    // @end

    // @start region=average
    /**
     * What a forecast is surprised by on average, where the truth has
     * these chances: the cross-entropy.
     */
    public static double onAverage(
            double[] truth, double[] forecast) {
        if (truth.length != forecast.length) {
            throw new IllegalArgumentException("%d chances, %d forecast"
                    .formatted(truth.length, forecast.length));
        }
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            // What never happens surprises nobody.
            sum += truth[i] == 0 ? 0 : truth[i] * bits(forecast[i]);
        }
        return sum;
    }

    /**
     * What is left to be surprised by for somebody who knows the
     * chances.
     */
    public static double entropy(double... truth) {
        return onAverage(truth, truth);
    }
    // @end
}
