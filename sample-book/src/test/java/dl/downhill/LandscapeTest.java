package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dev.recto.Show;
import dl.numbers.Euclid;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Landscape.class, title = "What we built", show = Show.PROSE, value = """
    Something to walk on ([Landscape]), a walk ([Descent#walk]), and two rules for a stride, one fixed and
    one wary ([WaryStride]). And we learnt two numbers by which to judge any descent: 2/c, above which
    a step is not safe, and κ, which says how long it will take when all is safe.
    """)
class LandscapeTest {

    @Explain("""
        All of this works in any number of dimensions, without a line changed. Here is a bowl with fifty
        axes, of curvatures from 1 to 50:
        """)
    @Test
    void fiftyDimensions() {
        double[] curvatures = new double[50];
        double[] start = new double[50];
        for (int i = 0; i < 50; i++) {
            curvatures[i] = i + 1;
            start[i] = 1;
        }
        Descent.Walk walk = Descent.walk(new Bowl(curvatures),
                new WaryStride(), 1e-6, 10_000, start);
        System.out.printf(Locale.ROOT,
                "%d steps, %.0e from the bottom%n",
                walk.steps(), Euclid.norm(walk.last()));
        assertTrue(walk.arrived());
        assertEquals(0, Euclid.norm(walk.last()), 1e-6);
    }

    @Explain(title = "Exercises", show = Show.PROSE, value = """
        > {@exercise pairs "Pairs of step sizes"}
        > The table of step sizes has the same distance for t = 0.1 and t = 1.9. Which other pairs belong
        > together, and why?

        > {@exercise three-axes "Three axes"}
        > A bowl of curvatures 1, 10 and 100: what is its κ, what is its best fixed step, and what are
        > the factors of its three axes with that? (The largest is
        > {@result LandscapeTest#exerciseAnswers factor %.4f}.) Does the middle axis matter?

        > {@exercise units "Other units"}
        > Stretch the map. In Rosenbrock's valley, or in any bowl, choose other units along one axis: write
        > x = s·u and descend in *u*. Show that κ changes. What would be the best units for a bowl?
        > (This is the idea behind half the optimizers in use.)

        > {@exercise memory "A walker with a memory"}
        > Give the walker a memory: add to each step 0.9 times the step before it. For the bowl of κ = 100
        > with t = 0.03, the gradient is a million times shorter after
        > {@result momentum} steps, where plain descent took 691.
        >
        > {@solution DescentSolutionsTest#roll}
        >
        > Polyak, who had the idea in 1964, also worked out which numbers are best: $t = 4 / (\\sqrt{c_1} +
        > \\sqrt{c_2})^2$ and $m = ((\\sqrt{\\kappa} - 1) / (\\sqrt{\\kappa} + 1))^2$. With these it takes
        > {@result DescentSolutionsTest#theBallIsFaster rolled} steps. What counts is now √κ, no longer κ.

        > {@exercise twice-the-stride "Twice the last stride"}
        > [WaryStride] starts from 1 each time, though it ends near 1/512 nearly always. Let it start from
        > twice the stride that it took last. How many looks does a step cost now?
        """)
    @Test
    void exerciseAnswers(TestReporter book) {
        double t = Descent.bestFixed(1, 100);
        double largest = 0;
        for (double curvature : new double[] {1, 10, 100}) {
            largest = Math.max(largest, Math.abs(Descent.factor(t, curvature)));
        }
        assertEquals(Descent.shrinkage(100), largest, 1e-12);
        book.publishEntry("factor", Double.toString(largest));

        Bowl bowl = new Bowl(1, 100);
        double[] x = {1, 0.01};
        double[] last = {0, 0};
        int steps = 0;
        while (Euclid.norm(bowl.gradient(x)) > Euclid.norm(1, 1) * 1e-6) {
            double[] move = Euclid.step(new double[2], -0.03, bowl.gradient(x));
            last = Euclid.step(move, 0.9, last);
            x = Euclid.step(x, 1, last);
            steps++;
        }
        assertTrue(steps < 691, "steps " + steps);
        book.publishEntry("momentum", Integer.toString(steps));
    }

    @Explain(title = "Further reading", show = Show.PROSE, value = """
        The book on the subject is by Nocedal and Wright; its third chapter is on line searches
        [@nocedal06, ch. 3]. Goh tells the fourth exercise with moving pictures [@goh17].
        """)
    @Test
    void aWalkOnLevelGroundHasNoSteps() {
        assertEquals(0, Descent.walk(new Rosenbrock(), new WaryStride(), 1e-6, 10, 1, 1).steps());
    }

    @Test
    void gradientsAgree(TestReporter book) {
        Random random = new Random(31);
        double worst = 0;
        for (Landscape f : new Landscape[] {new Bowl(1, 20), new Rosenbrock()}) {
            for (int i = 0; i < 100; i++) {
                double[] x = {4 * random.nextDouble() - 2, 4 * random.nextDouble() - 2};
                double[] gradient = f.gradient(x);
                double[] off = Euclid.step(gradient, -1, Landscape.byDifferences(f, x));
                worst = Math.max(worst, Euclid.norm(off) / Math.max(1, Euclid.norm(gradient)));
            }
        }
        book.publishEntry("worst", Double.toString(worst));
        assertTrue(worst < 1e-8, "worst " + worst);
    }
}
