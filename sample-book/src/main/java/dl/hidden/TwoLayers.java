package dl.hidden;

import dl.autodiff.Value;
import java.util.Arrays;

/** Some neurons that look at the inputs, and one that looks at them. All of their weights are one list. */
public final class TwoLayers {

    private TwoLayers() {}

    // @start region=hidden
    /**
     * What the hidden neurons say. How many they are is told by the
     * length of the list.
     */
    static Value[] hidden(Value[] weights, Value... inputs) {
        int each = inputs.length + 1;
        Value[] hidden = new Value[(weights.length - 1) / (each + 1)];
        for (int i = 0; i < hidden.length; i++) {
            Value[] own = Arrays.copyOfRange(
                    weights, i * each, (i + 1) * each);
            hidden[i] = Neuron.fire(own, inputs);
        }
        return hidden;
    }
    // @end

    // @start region=answer
    /**
     * What the last neuron makes of that. Its weights are the end of the
     * list.
     */
    static Value answer(Value[] weights, Value... inputs) {
        Value[] hidden = hidden(weights, inputs);
        int last = weights.length - hidden.length - 1;
        Value[] own = Arrays.copyOfRange(
                weights, last, weights.length);
        return Neuron.fire(own, hidden);
    }
    // @end

    /**
     * How many weights and biases there are for two inputs and so many
     * hidden neurons.
     */
    static int size(int hidden) {
        return 4 * hidden + 1;
    }
}
