package dl.memory;

import dl.matrices.Matrix;
import dl.tape.Measured;
import dl.tape.Layers;
import dl.tape.Node;
import dl.tape.Slopes;
import dl.tape.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A network that reads letter by letter, and answers at the end.
 *
 * @param cell what is in the loop
 * @param width how many numbers its state has
 */
public record Loop(Cell cell, int width) {

    /** Weights to begin with: those of the cell, and two more that make an answer of the last state. */
    List<Matrix> scattered(Random random) {
        List<Matrix> weights = new ArrayList<>(cell.scattered(Recall.LETTERS, width, random));
        weights.addAll(Layers.scattered(random, width, Recall.ASKED));
        return weights;
    }

    // @start region=states
    /** The state before the first letter, and after each one. */
    List<Node> states(Tape tape, List<Node> weights, Sequences read) {
        int count = read.meant().length;
        List<Node> states = new ArrayList<>();
        Node state = tape.given(
                new Matrix(count, width, new double[count * width]));
        states.add(state);
        for (int t = 0; t < read.length(); t++) {
            Node letter = tape.given(read.at(t, Recall.LETTERS));
            state = cell.next(letter, state, weights);
            states.add(state);
        }
        return states;
    }
    // @end

    // @start region=answer
    /** What is said after the last letter. */
    static Node answer(List<Node> states, List<Node> weights) {
        int last = weights.size() - 1;
        return states.get(states.size() - 1)
                .times(weights.get(last - 1))
                .plusRow(weights.get(last));
    }
    // @end

    // @start region=measured
    Measured measured(Sequences read, List<Matrix> weights) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        Node loss = answer(states(tape, nodes, read), nodes)
                .crossEntropy(read.meant());
        Slopes slopes = tape.back(loss);
        return new Measured(loss.number(),
                nodes.stream().map(slopes::of).toList());
    }
    // @end

    // @start region=blame
    /** How long the slopes of the loss are along each state. */
    double[] blame(Sequences read, List<Matrix> weights) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        List<Node> states = states(tape, nodes, read);
        Slopes slopes = tape.back(answer(states, nodes)
                .crossEntropy(read.meant()));
        return states.stream()
                .map(slopes::of)
                .mapToDouble(Descending::length)
                .toArray();
    }
    // @end

    /** Which share of the sequences is answered rightly. */
    double right(Sequences read, List<Matrix> weights) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        Matrix scores = answer(states(tape, nodes, read), nodes).value();
        int right = 0;
        for (int i = 0; i < scores.rows(); i++) {
            right += favourite(scores, i) == read.meant()[i] ? 1 : 0;
        }
        return (double) right / scores.rows();
    }

    private static int favourite(Matrix scores, int row) {
        int favourite = 0;
        for (int j = 1; j < scores.columns(); j++) {
            favourite = scores.at(row, j) > scores.at(row, favourite) ? j : favourite;
        }
        return favourite;
    }
}
