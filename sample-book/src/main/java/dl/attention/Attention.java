package dl.attention;

import dl.matrices.Matrix;
import dl.tape.Node;

/** Looking up by likeness, as Vaswani and others write it. */
public final class Attention {

    private Attention() {}

    // @start region=weights
    /** How much each query looks at each key: chances, row by row. */
    public static Node weights(Node queries, Node keys, Matrix mask) {
        double scale = 1 / Math.sqrt(keys.value().columns());
        return queries.times(keys.transposed())
                .scaled(scale)
                .plus(queries.given(mask))
                .softmax();
    }
    // @end

    // @start region=of
    /** For each query the mixture of the values that it looks at. */
    public static Node of(
            Node queries, Node keys, Node values, Matrix mask) {
        return weights(queries, keys, mask).times(values);
    }
    // @end
}
