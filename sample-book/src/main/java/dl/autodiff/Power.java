package dl.autodiff;

// @start region=power
/** A power with a fixed exponent. */
public record Power(double exponent) implements Operation {

    @Override
    public double of(double... x) {
        return StrictMath.pow(x[0], exponent);
    }

    @Override
    public double[] slopes(double made, double... x) {
        return new double[] {
            exponent * StrictMath.pow(x[0], exponent - 1)
        };
    }
}
// @end
