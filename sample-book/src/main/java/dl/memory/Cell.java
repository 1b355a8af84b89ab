package dl.memory;

import dl.matrices.Matrix;
import dl.tape.Layers;
import dl.tape.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What is in a loop: makes a new state of the last one and of a letter, for many sequences at once, one a row. */
public sealed interface Cell {

    /** The state after this letter. */
    Node next(Node letter, Node state, List<Node> weights);

    /** Weights to begin with. */
    List<Matrix> scattered(int letters, int width, Random random);

    /** A layer of neurons that also looks at what it said last. */
    record Elman() implements Cell {

        // @start region=elman
        @Override
        public Node next(
                Node letter, Node state, List<Node> weights) {
            return letter.beside(state)
                    .times(weights.get(0))
                    .plusRow(weights.get(1))
                    .tanh();
        }
        // @end

        @Override
        public List<Matrix> scattered(int letters, int width, Random random) {
            return List.of(weights(letters, width, random), row(width, 0));
        }
    }

    /**
     * A state that stays as it is but where a gate opens.
     *
     * @param bias what each gate adds to its sum in the beginning; below zero it is nearly shut
     */
    record Gated(double bias) implements Cell {

        // @start region=gated
        @Override
        public Node next(
                Node letter, Node state, List<Node> weights) {
            Node both = letter.beside(state);
            Node gate = both.times(weights.get(0))
                    .plusRow(weights.get(1)).sigmoid();
            Node idea = both.times(weights.get(2))
                    .plusRow(weights.get(3)).tanh();
            Node change = idea.plus(state.scaled(-1));
            return state.plus(gate.each(change));
        }
        // @end

        @Override
        public List<Matrix> scattered(int letters, int width, Random random) {
            return List.of(
                    weights(letters, width, random), row(width, bias),
                    weights(letters, width, random), row(width, 0));
        }
    }

    /** Weights of a letter, of which one comes at a time, and below them those of a whole state. */
    private static Matrix weights(int letters, int width, Random random) {
        double[] ofLetters = Layers.gaussian(random, letters, width, 1).entries();
        double[] ofState = Layers.gaussian(random, width, width, 1 / Math.sqrt(width)).entries();
        double[] all = Arrays.copyOf(ofLetters, ofLetters.length + ofState.length);
        System.arraycopy(ofState, 0, all, ofLetters.length, ofState.length);
        return new Matrix(letters + width, width, all);
    }

    private static Matrix row(int width, double number) {
        double[] entries = new double[width];
        Arrays.fill(entries, number);
        return new Matrix(1, width, entries);
    }
}
