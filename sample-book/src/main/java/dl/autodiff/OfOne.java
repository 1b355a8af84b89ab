package dl.autodiff;

/** The operations on one number. */
public enum OfOne implements Operation {
    EXP,
    LOG,
    SIN,
    TANH,
    RELU,
    SOFTPLUS;

    // @start region=of
    @Override
    public double of(double... of) {
        double x = of[0];
        return switch (this) {
            case EXP -> StrictMath.exp(x);
            case LOG -> StrictMath.log(x);
            case SIN -> StrictMath.sin(x);
            case TANH -> StrictMath.tanh(x);
            case RELU -> Math.max(x, 0);
            case SOFTPLUS -> Math.max(x, 0)
                    + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
        };
    }
    // @end

    // @start region=slopes
    @Override
    public double[] slopes(double made, double... of) {
        double x = of[0];
        double slope = switch (this) {
            case EXP -> made;
            case LOG -> 1 / x;
            case SIN -> StrictMath.cos(x);
            case TANH -> 1 - made * made;
            case RELU -> x > 0 ? 1 : 0;
            case SOFTPLUS -> 1 / (1 + StrictMath.exp(-x));
        };
        return new double[] {slope};
    }
    // @end
}
