package dl.tape;

import dl.digits.Digit;
import dl.matrices.Matrix;
import java.util.List;

/** Cases, one a row, and what is the right answer to each. */
public record Cases(Matrix inputs, int[] meant) {

    public Cases {
        if (inputs.rows() != meant.length) {
            throw new IllegalArgumentException(
                    "%d cases and %d answers".formatted(inputs.rows(), meant.length));
        }
        meant = meant.clone();
    }

    @Override
    public int[] meant() {
        return meant.clone();
    }

    // @start region=digits
    /** Pictures as rows, with ink from 0 to 1. */
    public static Cases of(List<Digit> digits) {
        Matrix ink = Matrix.of(digits.stream()
                .map(Digit::ink)
                .toArray(double[][]::new));
        return new Cases(
                Entries.each(ink, full -> full / 16),
                digits.stream().mapToInt(Digit::meant).toArray());
    }
    // @end

    // @start region=measured
    /** Runs a network forwards and its tape backwards. */
    public Measured measured(MatrixNetwork network, List<Matrix> weights) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        Node loss = network.answer(tape.given(inputs), nodes)
                .crossEntropy(meant);
        Slopes slopes = tape.back(loss);
        return new Measured(loss.number(),
                nodes.stream().map(slopes::of).toList());
    }
    // @end

    // @start region=wrong
    /** How many cases get the largest answer in a wrong place. */
    public int wrong(MatrixNetwork network, List<Matrix> weights) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        Matrix scores = network.answer(tape.given(inputs), nodes).value();
        int wrong = 0;
        for (int i = 0; i < meant.length; i++) {
            wrong += largest(scores, i) == meant[i] ? 0 : 1;
        }
        return wrong;
    }

    static int largest(Matrix scores, int row) {
        int largest = 0;
        for (int j = 1; j < scores.columns(); j++) {
            if (scores.at(row, j) > scores.at(row, largest)) {
                largest = j;
            }
        }
        return largest;
    }
    // @end
}
