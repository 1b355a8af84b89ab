package dl.hidden;

import dl.autodiff.Value;

/** A neuron of numbers that know their slopes: one weight for each input, and the bias behind them. */
public final class Neuron {

    private Neuron() {}

    // @start region=sum
    /** What the inputs weigh, and the bias: a line. */
    static Value sum(Value[] weights, Value... inputs) {
        if (weights.length != inputs.length + 1) {
            throw new IllegalArgumentException(
                    "%d weights for %d inputs and a bias"
                            .formatted(weights.length, inputs.length));
        }
        Value sum = weights[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            sum = sum.plus(weights[i].times(inputs[i]));
        }
        return sum;
    }
    // @end

    // @start region=fire
    /** The same, squeezed between −1 and 1. */
    static Value fire(Value[] weights, Value... inputs) {
        return sum(weights, inputs).tanh();
    }
    // @end
}
