package dl.neuron;

import java.util.function.DoubleUnaryOperator;

/** Two kinds of things of which one number is measured, each spread like a bell of width 1. */
public record Bells(double apart) {

    // @start region=bell
    static double bell(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
    // @end

    // @start region=wrong
    public double wrong(double threshold) {
        double noesTakenForYes = area(x -> bell(x + apart / 2), threshold, 12);
        double yesesTakenForNo = area(x -> bell(x - apart / 2), -12, threshold);
        return (noesTakenForYes + yesesTakenForNo) / 2;
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
