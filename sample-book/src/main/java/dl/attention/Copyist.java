package dl.attention;

import dl.matrices.Matrix;
import dl.tape.Measured;
import dl.tape.Node;
import dl.tape.Slopes;
import dl.tape.Tape;
import dl.training.Adam;
import dl.training.Optimiser;
import java.util.List;
import java.util.Random;

/** Teaches a reader to copy. */
record Copyist(Reader reader, Copying task) {

    private static final int AT_ONCE = 4;
    private static final double RATE = 0.01;

    // @start region=learnt
    List<Matrix> learnt(
            int steps, Random random, List<Double> losses) {
        List<Matrix> weights = reader.scattered(random);
        Optimiser optimiser = Adam.fresh(RATE, weights);
        for (int step = 0; step < steps; step++) {
            Measured measured =
                    measured(task.draw(AT_ONCE, random), weights);
            losses.add(measured.loss());
            Optimiser.Step next =
                    optimiser.step(weights, measured.slopes());
            weights = next.weights();
            optimiser = next.next();
        }
        return weights;
    }
    // @end

    // @start region=measured
    Measured measured(Copies copies, List<Matrix> weights) {
        Tape tape = new Tape();
        List<Node> nodes = weights.stream().map(tape::given).toList();
        Node loss = reader.answer(nodes, copies.read())
                .rows(copies.asked())
                .crossEntropy(copies.meant());
        Slopes slopes = tape.back(loss);
        return new Measured(loss.number(),
                nodes.stream().map(slopes::of).toList());
    }
    // @end
}
