package dl.tape;

import dl.matrices.Matrix;
import java.util.IdentityHashMap;
import java.util.Map;

/** How a loss answers to each entry of the matrices on a tape. */
public final class Slopes {

    private final Map<Node, Matrix> slopes;

    Slopes(Map<Node, Matrix> slopes) {
        this.slopes = new IdentityHashMap<>(slopes);
    }

    // @start region=of
    /** The slopes along a node; zero where the loss is not made of it. */
    public Matrix of(Node node) {
        Matrix value = node.value();
        Matrix none = Entries.all(value.rows(), value.columns(), 0);
        return slopes.getOrDefault(node, none);
    }
    // @end
}
