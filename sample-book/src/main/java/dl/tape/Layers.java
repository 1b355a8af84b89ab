package dl.tape;

import dl.matrices.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Layers of neurons, each of which looks at all that the layer before it says. */
public final class Layers {

    private Layers() {}

    // @start region=answer
    /** The sums of the last layer, which are left as they are. */
    public static Node answer(Node inputs, List<Node> weights) {
        Node said = inputs;
        for (int i = 0; i < weights.size(); i += 2) {
            Node sums = said.times(weights.get(i))
                    .plusRow(weights.get(i + 1));
            said = i + 2 == weights.size() ? sums : sums.tanh();
        }
        return said;
    }
    // @end

    // @start region=scattered
    /** Weights at random for layers of these widths, and no bias. */
    public static List<Matrix> scattered(
            Random random, int... widths) {
        List<Matrix> weights = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            double spread = 1 / Math.sqrt(widths[i - 1]);
            weights.add(gaussian(
                    random, widths[i - 1], widths[i], spread));
            weights.add(Entries.all(1, widths[i], 0));
        }
        return weights;
    }
    // @end

    /** A matrix of random numbers around zero, spread like a bell of this width. */
    public static Matrix gaussian(Random random, int rows, int columns, double spread) {
        return Entries.each(Entries.all(rows, columns, 0), zero -> spread * random.nextGaussian());
    }
}
