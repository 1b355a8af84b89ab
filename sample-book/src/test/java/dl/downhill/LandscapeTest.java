package dl.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dev.recto.Show;
import dl.downhill.Descent.Walk;
import dl.matrices.Euclid;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LandscapeTest {

    /// > {@exercise not-a-bowl "A valley that is no bowl"}
    /// > Go down x⁴ from x = 1 with t = {@given 0.1}. How many steps does it take until the slope is below 10⁻³, and how many until it is
    /// > below 10⁻⁶? Compare with the bowl of curvature 1. Why does no step size help?
    /// >
    /// > {@solution Flat#gradient}
    /// >
    /// > It takes {@result LandscapeTest#notABowl thousandth} steps, and then {@result LandscapeTest#notABowl millionth}; the bowl needs
    /// > {@result LandscapeTest#notABowl bowlThousandth} and {@result LandscapeTest#notABowl bowlMillionth}. In a bowl each step takes away the same share of the distance. Here the
    /// > share is 4t·x², which shrinks with *x*: the nearer, the slower. The curvature at the bottom is 0, so κ tells nothing.
    ///
    /// > {@exercise units "Other units"}
    /// > Stretch the map: write x = s·u and descend in *u*. How does that change κ of a bowl with curvatures 1 and 100? What would be the
    /// > best units?
    /// >
    /// > {@solution Stretched}
    /// >
    /// > A curvature *c* becomes s²c. With s = {@result LandscapeTest#otherUnits unit} along the shallow axis, both curvatures are the
    /// > same, κ is {@result LandscapeTest#otherUnits kappa %.0f}, and one step is enough. Choosing such units on the way is the idea behind many of the
    /// > methods by which networks are trained.
    ///
    /// > {@exercise fifty "Fifty axes"}
    /// > Does all this work in fifty dimensions? Walk down a bowl with the curvatures 1 to 50, from a place whose coordinates are all 1, with the wary
    /// > stride and with the best momentum.
    /// >
    /// > {@solution LandscapeTest#fiftyAxes}
    /// >
    /// > It does, without a line changed: the wary walk takes {@result LandscapeTest#fiftyDimensions wary} steps, and the ball
    /// > {@result LandscapeTest#fiftyDimensions ball}.
    @Explain(title = "Exercises", show = Show.PROSE)
    @Test
    void notABowl(TestReporter book) {
        book.publishEntry("thousandth", steps(new Flat(), 1e-3));
        book.publishEntry("millionth", steps(new Flat(), 1e-6));
        book.publishEntry("bowlThousandth", steps(new Bowl(1), 1e-3));
        book.publishEntry("bowlMillionth", steps(new Bowl(1), 1e-6));
    }

    private static String steps(Landscape f, double level) {
        Walk walk = Descent.walk(f, Descent.fixed(0.1), level, 1_000_000, 1);
        assertInstanceOf(Walk.Arrived.class, walk);
        return Integer.toString(walk.steps());
    }

    @Explain(title = "Further reading", show = Show.PROSE, value = """
        The book on the subject is by Nocedal and Wright; its third chapter is on line searches
        [@nocedal06, ch. 3]. Goh tells the story of momentum with moving pictures [@goh17].
        """)
    @Test
    void otherUnits(TestReporter book) {
        Stretched bowl = new Stretched(new Bowl(1, 100), 10, 1);
        Curvature curvature = Curvature.of(bowl, 0.3, 0.4);
        assertEquals(1, curvature.condition(), 1e-6);
        Walk walk = Descent.walk(bowl, Descent.fixed(0.01), 1e-6, 10, 0.1, 1);
        assertInstanceOf(Walk.Arrived.class, walk);
        assertEquals(1, walk.steps());
        book.publishEntry("unit", "10");
        book.publishEntry("kappa", Double.toString(curvature.condition()));
    }

    static Bowl fiftyAxes() {
        double[] curvatures = new double[50];
        for (int i = 0; i < 50; i++) {
            curvatures[i] = i + 1;
        }
        return new Bowl(curvatures);
    }

    @Test
    void fiftyDimensions(TestReporter book) {
        double[] start = new double[50];
        Arrays.fill(start, 1);
        Walk wary = Descent.walk(fiftyAxes(), new WaryStride(), 1e-6, 10_000, start);
        Walk ball = HeavyBallTest.roll(fiftyAxes(), HeavyBall.best(new Curvature(1, 50)), 1e-6, start);
        assertInstanceOf(Walk.Arrived.class, wary);
        assertInstanceOf(Walk.Arrived.class, ball);
        assertEquals(0, Euclid.norm(wary.last()), 1e-6);
        assertTrue(ball.steps() < wary.steps());
        book.publishEntry("wary", Integer.toString(wary.steps()));
        book.publishEntry("ball", Integer.toString(ball.steps()));
    }

    @Test
    void gradientsAgree(TestReporter book) {
        SplittableRandom random = new SplittableRandom(31);
        double worst = 0;
        for (Landscape f : new Landscape[] {new Bowl(1, 20), new Rosenbrock()}) {
            for (int i = 0; i < 100; i++) {
                double[] x = {random.nextDouble(-2, 2), random.nextDouble(-2, 2)};
                double[] gradient = f.gradient(x);
                double[] off = Euclid.step(gradient, -1, Landscape.byDifferences(f, x));
                worst = Math.max(worst, Euclid.norm(off) / Math.max(1, Euclid.norm(gradient)));
            }
        }
        book.publishEntry("worst", Double.toString(worst));
        assertTrue(worst < 1e-8, "worst " + worst);
    }
}
