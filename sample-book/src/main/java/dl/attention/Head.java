package dl.attention;

import dl.matrices.Matrix;
import dl.tape.Layers;
import dl.tape.Node;
import java.util.List;
import java.util.Random;

/**
 * A head of attention: three matrices that make a query, a key and a value of each row.
 *
 * @param width how many numbers a row has
 * @param own how many numbers its queries, keys and values have
 */
public record Head(int width, int own) {

    /** How many matrices its weights are. */
    public static final int WEIGHTS = 3;

    // @start region=of
    /** What each row is told. */
    public Node of(Node rows, List<Node> weights, Matrix mask) {
        return Attention.of(
                rows.times(weights.get(0)),
                rows.times(weights.get(1)),
                rows.times(weights.get(2)), mask);
    }
    // @end

    /** How much each row looks at each one. */
    public Node looks(Node rows, List<Node> weights, Matrix mask) {
        return Attention.weights(rows.times(weights.get(0)), rows.times(weights.get(1)), mask);
    }

    /** Weights to begin with. */
    public List<Matrix> scattered(Random random) {
        double spread = 1 / Math.sqrt(width);
        return List.of(
                Layers.gaussian(random, width, own, spread),
                Layers.gaussian(random, width, own, spread),
                Layers.gaussian(random, width, own, spread));
    }
}
