package dl.training;

import dl.matrices.Matrix;
import dl.tape.Cases;
import dl.tape.Measured;
import dl.tape.MatrixNetwork;
import java.util.ArrayList;
import java.util.List;

/** Trains a network on batches. */
public record Training(MatrixNetwork network, Batches batches, double guessing) {

    /** How much of a guesser's loss must be gone. */
    static final double SAID = 0.1;

    // @start region=run
    /** So many passes over all cases, with a step for each batch. */
    public Ending run(
            List<Matrix> start, Optimiser first, int passes) {
        List<Matrix> weights = start;
        Optimiser optimiser = first;
        List<Double> losses = new ArrayList<>();
        for (int pass = 0; pass < passes; pass++) {
            for (Cases batch : batches.pass()) {
                Measured measured = batch.measured(network, weights);
                losses.add(measured.loss());
                if (!Double.isFinite(measured.loss())) {
                    return new Ending.Lost(losses);
                }
                Optimiser.Step step =
                        optimiser.step(weights, measured.slopes());
                weights = step.weights();
                optimiser = step.next();
            }
        }
        return lately(losses) > (1 - SAID) * guessing
                ? new Ending.Stuck(losses)
                : new Ending.Trained(weights, losses);
    }
    // @end

    // @start region=lately
    /** The mean loss of the last ten batches. */
    static double lately(List<Double> losses) {
        int from = Math.max(0, losses.size() - 10);
        double sum = 0;
        for (double loss : losses.subList(from, losses.size())) {
            sum += loss;
        }
        return sum / (losses.size() - from);
    }
    // @end
}
