package dl.attention;

import dl.matrices.Matrix;
import dl.tape.Layers;
import dl.tape.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Heads that look up, and then two layers of neurons at each place by itself; what either says is added to what is there.
 *
 * @param head what all of its heads are like
 * @param heads how many there are
 * @param inner how many neurons the first of the two layers has
 */
public record Block(Head head, int heads, int inner) {

    // @start region=of
    /** New rows of rows. */
    public Node of(Node rows, List<Node> weights, Matrix mask) {
        int after = heads * Head.WEIGHTS;
        Node told = head.of(rows, weights.subList(0, after), mask);
        for (int i = Head.WEIGHTS; i < after; i += Head.WEIGHTS) {
            told = told.beside(
                    head.of(rows, weights.subList(i, after), mask));
        }
        Node looked = rows.plus(told.times(weights.get(after)));
        Node thought = looked.times(weights.get(after + 1))
                .plusRow(weights.get(after + 2)).relu()
                .times(weights.get(after + 3))
                .plusRow(weights.get(after + 4));
        return looked.plus(thought);
    }
    // @end

    /** How many matrices its weights are. */
    public int weights() {
        return heads * Head.WEIGHTS + 5;
    }

    /** Weights to begin with: those of the heads, one matrix for what they say, and those of the two layers. */
    public List<Matrix> scattered(Random random) {
        List<Matrix> weights = new ArrayList<>();
        for (int i = 0; i < heads; i++) {
            weights.addAll(head.scattered(random));
        }
        int said = heads * head.own();
        weights.add(Layers.gaussian(random, said, head.width(), 1 / Math.sqrt(said)));
        weights.addAll(Layers.scattered(random, head.width(), inner, head.width()));
        return List.copyOf(weights);
    }
}
