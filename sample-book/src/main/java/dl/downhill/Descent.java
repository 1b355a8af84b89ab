package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;
import dl.matrices.Euclid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@Explain(of = Landscape.class, title = "One step after the other", show = Show.PROSE, value = """
    A descent needs a place to start from and a rule that says where to go next. The rule may look at the
    place and at the gradient there.
    """)
public final class Descent {

    private Descent() {}

    @Explain("It answers with the next place.")
    public interface Move {
        double[] from(double[] x, double[] gradient);
    }

    /// How does a walk end? We hope on level ground. But it may also stop moving on a slope, or still be on its way when we run out of
    /// patience, or be thrown so far that the slope there no longer fits into a double. Four ends are four types, so that nobody can
    /// take one for the other:
    @Explain
    public sealed interface Walk {

        /** All places, the first and the last among them. */
        List<double[]> places();

        /** The ground is level here. */
        record Arrived(List<double[]> places) implements Walk {}

        /** It is not, and the rule leads nowhere else. */
        record Stuck(List<double[]> places) implements Walk {}

        /** We ran out of patience. */
        record OnTheWay(List<double[]> places) implements Walk {}

        /** The slope no longer fits into a double. */
        record Lost(List<double[]> places) implements Walk {}

        /** Where it ended. */
        default double[] last() {
            return places().get(places().size() - 1);
        }

        /** How many steps it took. */
        default int steps() {
            return places().size() - 1;
        }
    }

    @Explain("""
        And here is the method. Feel the ground; if it is not yet level, take a step; repeat.
        """)
    public static Walk walk(Landscape f, Move move,
            double level, int patience, double... start) {
        List<double[]> places = new ArrayList<>(List.of(start));
        double[] x = start;
        double[] gradient = f.gradient(x);
        while (Euclid.norm(gradient) > level
                && places.size() <= patience) {
            double[] next = move.from(x, gradient);
            if (Arrays.equals(next, x)) {
                return new Walk.Stuck(List.copyOf(places));
            }
            x = next;
            gradient = f.gradient(x);
            places.add(x);
        }
        return ended(List.copyOf(places),
                Euclid.norm(gradient), level);
    }

    private static Walk ended(List<double[]> places, double slope, double level) {
        if (slope <= level) {
            return new Walk.Arrived(places);
        }
        return Double.isFinite(slope) ? new Walk.OnTheWay(places) : new Walk.Lost(places);
    }

    /// Cauchy's rule goes against the gradient, and leaves open how far. The step is −t∇f. We call *t* the
    /// *stride*. Mind that it is not a length: where the hill is steep, the same *t* makes a longer step. The plainest
    /// choice is the same *t* everywhere.
    @Explain
    public interface Stride {
        double length(Landscape f, double[] x, double[] gradient);
    }

    /** The same stride everywhere. */
    static Stride fixed(double t) {
        return (f, x, gradient) -> t;
    }

    @Explain("A walk with such strides is a walk with this move:")
    public static Walk walk(Landscape f, Stride stride,
            double level, int patience, double... start) {
        Move against = (x, gradient) ->
                Euclid.step(x, -stride.length(f, x, gradient), gradient);
        return walk(f, against, level, patience, start);
    }
}
