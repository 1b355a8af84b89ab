package dl.memory;

import dl.matrices.Matrix;
import dl.tape.Node;
import dl.tape.Tape;

/** The plainest loop: each turn multiplies what there is with the same number. */
final class Fading {

    private Fading() {}

    // @start region=remains
    /** How the end answers to the beginning, read off the tape. */
    static double remains(double factor, int turns) {
        Tape tape = new Tape();
        Node first = tape.given(new Matrix(1, 1, new double[] {1}));
        Node state = first;
        for (int turn = 0; turn < turns; turn++) {
            state = state.scaled(factor);
        }
        return tape.back(state).of(first).at(0, 0);
    }
    // @end
}
