package dl.autodiff;

// @start region=operation
/**
 * What makes a number of others, and knows how steeply that answers
 * to each of them.
 */
public sealed interface Operation permits OfTwo, OfOne, Power {

    /** The number that is made of these. */
    double of(double... x);

    /**
     * Its slopes, one for each. What was made is handed in, for some
     * slopes are made of it.
     */
    double[] slopes(double made, double... x);
}
// @end
