package dl.numbers;

import java.util.function.DoubleUnaryOperator;

/** How steep a curve is, measured by differences. */
public final class Slope {

    /** A step that suits functions and arguments of ordinary size. */
    public static final double STEP = 6e-6;

    private Slope() {}

    // @start region=forward
    public static double forward(
            DoubleUnaryOperator f, double x, double h) {
        double ahead = x + h;
        return (f.applyAsDouble(ahead) - f.applyAsDouble(x))
                / (ahead - x);
    }
    // @end

    // @start region=central
    public static double central(
            DoubleUnaryOperator f, double x, double h) {
        double ahead = x + h;
        double behind = x - h;
        return (f.applyAsDouble(ahead) - f.applyAsDouble(behind))
                / (ahead - behind);
    }
    // @end

    /** The step at which a symmetric slope is best, from the sizes of a function's value and of its third derivative. */
    // @start region=best
    public static double bestStep(double value, double third) {
        double rounding = Math.ulp(value) / 2;
        return StrictMath.cbrt(3 * rounding / Math.abs(third));
    }
    // @end
}
