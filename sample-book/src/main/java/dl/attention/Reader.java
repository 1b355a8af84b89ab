package dl.attention;

import dl.matrices.Matrix;
import dl.tape.Layers;
import dl.tape.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Reads texts of the same length, all letters at once, and says at each place what may come next.
 *
 * @param letters how many letters there are
 * @param length how many places a text has
 * @param block what it reads with
 * @param places whether it is told where a letter stands
 */
public record Reader(int letters, int length, Block block, Places places) {

    /** Whether a reader is told where a letter stands. */
    public enum Places {
        /** Each place has numbers of its own. */
        TOLD,
        /** All places have the same numbers. */
        UNTOLD
    }

    // @start region=rows
    /** For each letter the numbers of the letter and of its place. */
    public Node rows(List<Node> weights, int... read) {
        int[] where = IntStream.range(0, read.length)
                .map(i -> places == Places.TOLD ? i % length : 0)
                .toArray();
        return weights.get(0).rows(read)
                .plus(weights.get(1).rows(where));
    }
    // @end

    // @start region=answer
    /** The scores of what comes next, a row for each letter read. */
    public Node answer(List<Node> weights, int... read) {
        Matrix mask = Mask.past(read.length / length, length);
        return block.of(rows(weights, read), inBlock(weights), mask)
                .times(weights.get(weights.size() - 2))
                .plusRow(weights.get(weights.size() - 1));
    }
    // @end

    /** The weights of its block. */
    public List<Node> inBlock(List<Node> weights) {
        return weights.subList(2, 2 + block.weights());
    }

    /** Weights to begin with: a row for each letter, one for each place, those of the block, and a layer that answers. */
    public List<Matrix> scattered(Random random) {
        int width = block.head().width();
        List<Matrix> weights = new ArrayList<>();
        weights.add(Layers.gaussian(random, letters, width, 1));
        weights.add(Layers.gaussian(random, length, width, 1));
        weights.addAll(block.scattered(random));
        weights.addAll(Layers.scattered(random, width, letters));
        return List.copyOf(weights);
    }
}
