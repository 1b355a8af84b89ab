package dl.autodiff;

import dl.numbers.Slope;
import java.util.function.UnaryOperator;

/** Compares slopes with difference quotients, which know nothing of operations. */
public final class GradientCheck {

    private GradientCheck() {}

    // @start region=both
    /**
     * The slope by our tape: run forwards, sweep backwards, and ask.
     */
    static double byTape(UnaryOperator<Value> f, double x) {
        Value input = new Value(x);
        Backward.from(f.apply(input));
        return input.slope();
    }

    /** The slope by differences: run twice, and subtract. */
    static double byDifference(UnaryOperator<Value> f, double x) {
        return Slope.central(
                at -> f.apply(new Value(at)).number(), x, Slope.STEP);
    }
    // @end

    /**
     * By how much the two differ: for large slopes in proportion, for
     * small ones as they are.
     */
    static double disagreement(UnaryOperator<Value> f, double x) {
        double tape = byTape(f, x);
        return Math.abs(tape - byDifference(f, x))
                / Math.max(1, Math.abs(tape));
    }
}
