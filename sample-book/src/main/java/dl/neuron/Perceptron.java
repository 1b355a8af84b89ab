package dl.neuron;

import dl.matrices.Euclid;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rosenblatt's way of teaching a neuron. */
public final class Perceptron {

    private Perceptron() {}

    // @start region=outcome
    /** How a lesson ends. */
    public sealed interface Outcome {

        /** All cases are answered rightly. */
        record Learnt(Line line, int corrections) implements Outcome {}

        /** The same weights came back, and nothing is ever learnt. */
        record InCircles(Line line, int corrections)
                implements Outcome {}
    }
    // @end

    // @start region=corrected
    static Line corrected(Line line, Case wrong) {
        int towards = wrong.yes() ? 1 : -1;
        return new Line(
                Euclid.step(line.weights(), towards, wrong.x()),
                line.bias() + towards);
    }
    // @end

    // @start region=learn
    public static Outcome learn(List<Case> cases, Line start) {
        Line line = start;
        int corrections = 0;
        Set<List<Double>> seen = new HashSet<>();
        while (seen.add(state(line))) {
            int before = corrections;
            for (Case next : cases) {
                if (line.says(next.x()) != next.yes()) {
                    line = corrected(line, next);
                    corrections++;
                }
            }
            if (corrections == before) {
                return new Outcome.Learnt(line, corrections);
            }
        }
        return new Outcome.InCircles(line, corrections);
    }
    // @end

    private static List<Double> state(Line line) {
        double[] all = Arrays.copyOf(
                line.weights(), line.weights().length + 1);
        all[all.length - 1] = line.bias();
        return Arrays.stream(all).boxed().toList();
    }
}
