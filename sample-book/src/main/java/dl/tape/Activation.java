package dl.tape;

/** How a neuron answers to its sum. */
public enum Activation {
    /** Between −1 and 1. */
    TANH,
    /** Nothing below zero, and the sum itself above. */
    RELU,
    /** Between 0 and 1. */
    SIGMOID;

    // @start region=rules
    double of(double x) {
        return switch (this) {
            case TANH -> StrictMath.tanh(x);
            case RELU -> Math.max(x, 0);
            case SIGMOID -> 1 / (1 + StrictMath.exp(-x));
        };
    }

    /** The slope, from what was made: no activation needs more. */
    double slope(double made) {
        return switch (this) {
            case TANH -> 1 - made * made;
            case RELU -> made > 0 ? 1 : 0;
            case SIGMOID -> made * (1 - made);
        };
    }
    // @end
}
