package dl.neuron;

import java.util.function.DoubleUnaryOperator;

/** Two kinds of things of which one number is measured, each spread like a bell of width 1. */
public record Bells(double apart) {

    private static final double FAR = 12;

    // @start region=bell
    static double bell(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
    // @end

    // @start region=wrong
    public double wrong(double threshold) {
        return (alarmed(threshold) + overlooked(threshold)) / 2;
    }

    /** What share of the noes is taken for a yes. */
    public double alarmed(double threshold) {
        return area(x -> bell(x + apart / 2), threshold, FAR);
    }

    /** What share of the yeses is taken for a no. */
    public double overlooked(double threshold) {
        return area(x -> bell(x - apart / 2), -FAR, threshold);
    }

    static double area(DoubleUnaryOperator f, double from, double to) {
        int strips = 1_000;
        double width = (to - from) / strips;
        double sum = 0;
        for (int i = 0; i < strips; i++) {
            sum += f.applyAsDouble(from + (i + 0.5) * width);
        }
        return sum * width;
    }
    // @end
}
