package dl.hidden;

import dl.neuron.Line;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Two layers of neurons that were not taught but built: each of the hidden ones says yes from one place on. */
public record Stairs(List<Line> hidden, Line last) {

    public Stairs {
        hidden = List.copyOf(hidden);
    }

    // @start region=answer
    public double answer(double x) {
        double[] said = hidden.stream()
                .mapToDouble(neuron -> neuron.says(x) ? 1 : 0)
                .toArray();
        return last.sum(said);
    }
    // @end

    // @start region=like
    /**
     * Stairs of so many treads from 0 to 1, each as high as a function
     * is in the middle of it.
     */
    public static Stairs like(DoubleUnaryOperator f, int treads) {
        double[] middles = IntStream.range(0, treads)
                .mapToDouble(i -> f.applyAsDouble((i + 0.5) / treads))
                .toArray();
        List<Line> hidden = IntStream.range(1, treads)
                .mapToObj(i -> new Line(
                        new double[] {1}, -(double) i / treads))
                .toList();
        double[] rises = IntStream.range(1, treads)
                .mapToDouble(i -> middles[i] - middles[i - 1])
                .toArray();
        return new Stairs(hidden, new Line(rises, middles[0]));
    }
    // @end
}
