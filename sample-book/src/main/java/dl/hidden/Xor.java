package dl.hidden;

import dl.autodiff.Taped;
import dl.autodiff.Value;
import dl.downhill.Descent;
import dl.downhill.Landscape;
import dl.downhill.WaryStride;
import dl.neuron.Case;
import dl.neuron.Functions;
import java.util.List;
import java.util.Random;

/** One switch or the other, but not both. A yes is written as 1, and a no as 0 or as −1. */
public record Xor(double no) {

    // @start region=cases
    static final List<Case> CASES = Functions.cases(2, 0b0110);
    // @end

    /** How long we let a network learn. */
    static final int STEPS = 500;

    /** Where the loss is below this, we call it learnt. */
    static final double LEARNT = 0.01;

    // @start region=loss
    /**
     * The square of what an answer misses by, on average over the four
     * cases.
     */
    public Landscape loss(Network network) {
        return new Taped(weights -> {
            Value sum = new Value(0);
            for (Case c : CASES) {
                Value wanted = new Value(c.yes() ? 1 : no);
                Value missed = network
                        .answer(weights, Taped.values(c.x()))
                        .minus(wanted);
                sum = sum.plus(missed.times(missed));
            }
            return sum.times(new Value(1.0 / CASES.size()));
        });
    }
    // @end

    // @start region=scattered
    static double[] scattered(int weights, long seed) {
        return new Random(seed).doubles(weights, -1, 1).toArray();
    }
    // @end

    // @start region=trained
    /**
     * A walk down the loss of a network of tanh neurons, from weights
     * that are scattered at random.
     */
    static Descent.Walk trained(
            Network network, int weights, long seed, int steps) {
        return Descent.walk(
                new Xor(-1).loss(network), new WaryStride(),
                1e-6, steps, scattered(weights, seed));
    }
    // @end

    // @start region=asked
    /** What a network of two layers answers. */
    static double asked(double[] weights, double... inputs) {
        return TwoLayers
                .answer(Taped.values(weights), Taped.values(inputs))
                .number();
    }
    // @end
}
