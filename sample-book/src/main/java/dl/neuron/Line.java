package dl.neuron;

import dl.matrices.Euclid;

/** A neuron that says yes or no: what it weighs each input with, and what it adds. */
public record Line(double[] weights, double bias) {

    public Line {
        weights = weights.clone();
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    // @start region=says
    public double sum(double... x) {
        return Euclid.dot(weights, x) + bias;
    }

    public boolean says(double... x) {
        return sum(x) > 0;
    }
    // @end
}
