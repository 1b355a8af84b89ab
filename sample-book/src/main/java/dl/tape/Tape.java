package dl.tape;

import dl.matrices.Matrix;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Notes of a computation with matrices, in the order in which they were made. */
public final class Tape {

    private final List<Node> nodes = new ArrayList<>();

    // @start region=put
    /** Writes down a matrix that is made of nothing. */
    public Node given(Matrix value) {
        return put(new Given(value));
    }

    /** Carries out an operation, and writes it down. */
    public Node put(MatrixOperation operation, Node... from) {
        for (Node node : from) {
            mine(node);
        }
        Node node = new Node(this, operation, List.of(from));
        nodes.add(node);
        return node;
    }
    // @end

    private void mine(Node node) {
        if (node.tape() != this) {
            throw new IllegalArgumentException("a matrix of another tape");
        }
    }

    // @start region=back
    /** How one number answers to every matrix on this tape. */
    public Slopes back(Node loss) {
        mine(loss);
        loss.number();
        Map<Node, Matrix> slopes = new IdentityHashMap<>();
        slopes.put(loss, Entries.all(1, 1, 1));
        for (int i = nodes.indexOf(loss); i >= 0; i--) {
            Node node = nodes.get(i);
            Matrix slope = slopes.get(node);
            if (slope != null) {
                List<Matrix> shares = node.back(slope);
                for (int k = 0; k < shares.size(); k++) {
                    slopes.merge(node.from().get(k), shares.get(k),
                            Sum::sum);
                }
            }
        }
        return new Slopes(slopes);
    }
    // @end

    /** How many matrices are on it. */
    public int size() {
        return nodes.size();
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }
}
