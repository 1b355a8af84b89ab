package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;
import dl.numbers.Euclid;
import java.util.ArrayList;
import java.util.List;

@Explain(of = Landscape.class, title = "One step after the other", show = Show.PROSE, value = """
    A walker needs two things from us: where to start, and a rule for the length of a stride. The rest
    is Cauchy's.
    """)
public final class Descent {

    private Descent() {}

    @Explain("""
        A rule may look at the place and at the gradient there. It answers with a number *t*, and the
        step will be −t∇f. Mind that *t* is not a length: where the hill is steep, the same *t* makes a
        longer step.
        """)
    public interface Stride {
        double length(Landscape f, double[] x, double[] gradient);
    }

    @Explain("The simplest rule is to have none, and always take the same number.")
    static Stride fixed(double t) {
        return (f, x, gradient) -> t;
    }

    @Explain("""
        From a walk we keep all the places, the first and the last among them, and whether it ended
        because the ground was level or because we ran out of patience.
        """)
    public record Walk(List<double[]> places, boolean arrived) {

        /** Where the walk ended. */
        public double[] last() {
            return places.get(places.size() - 1);
        }

        /** How many steps it took. */
        public int steps() {
            return places.size() - 1;
        }
    }

    @Explain("""
        And here is the method. Feel the ground; if it is not yet flat, take a step against the
        gradient; repeat.
        """)
    public static Walk walk(Landscape f, Stride stride,
            double flat, int patience, double... start) {
        List<double[]> places = new ArrayList<>();
        double[] x = start;
        double[] gradient = f.gradient(x);
        places.add(x);
        while (Euclid.norm(gradient) > flat
                && places.size() <= patience) {
            double t = stride.length(f, x, gradient);
            x = Euclid.step(x, -t, gradient);
            gradient = f.gradient(x);
            places.add(x);
        }
        return new Walk(places, Euclid.norm(gradient) <= flat);
    }

    @Explain(title = "Too short, too long", value = """
        In a bowl with one axis and curvature *c* we can see all that there is to see. One step
        takes *x* to x − t·c·x = (1 − tc)·x. So every step multiplies the distance from the bottom by
        one and the same number:
        """)
    static double factor(double t, double curvature) {
        return 1 - t * curvature;
    }

    @Explain("""
        Twenty steps from x = 1, in a bowl of curvature 1:

        {@output DescentTest#stepSizes}

        Below 1 the walker creeps down one side. At 1 he is at the bottom in a single step. Above 1 he
        jumps across to the other side each time and still arrives. At exactly 2 he jumps to and fro
        between 1 and −1 for ever, and above that each jump lands *higher* than where it started. There
        is no warning before the edge: at 1.9 all is well.

        Nothing here depends on how the walker feels about it. The rule is |1 − tc| < 1, so that
        **a step is safe if and only if t < 2/c**. When people speak of a {@term learning rate: the number by which descent
        multiplies the gradient to get its step} that is "too
        high", this is the cliff that they mean.

        Now let the bowl have two axes with different curvatures. There is but one *t* for both. It must
        be below 2/c for the *steepest* axis; the shallow one has to live with that. The ratio of the
        largest curvature to the smallest is called the {@term condition number: the largest
        curvature of a bowl divided by its smallest; the more it is, the longer descent takes} κ. The best that one
        *t* can do is to be equally bad for both, which makes $1 - t c_1 = -(1 - t c_2)$:
        """)
    static double bestFixed(double shallow, double steep) {
        return 2 / (shallow + steep);
    }

    @Explain("""
        Then each step shrinks both distances by (κ − 1)/(κ + 1), and no fixed *t* can do better. For a
        round bowl that is 0 and one step is enough. For κ = 100 it is 0.98. This is what it takes to
        make the gradient a million times smaller:

        {@output DescentTest#conditionNumbers}

        The two columns agree to the step; for a large κ they are close to
        {@result perKappa %.1f} · κ. The walk shows why. Against
        the gradient is the steepest way down *here*, and in a long valley that is mostly *across*:

        {@figure DescentTest#zigzag zigzag.svg "A bowl with condition number 20, and the best fixed step"}

        The steepest way down is hardly ever the way to the bottom. That is the trouble with descent in
        a nutshell.
        """)
    static double shrinkage(double kappa) {
        return (kappa - 1) / (kappa + 1);
    }
}
