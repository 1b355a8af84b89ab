package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dev.recto.Show;
import dl.downhill.Descent;
import dl.downhill.WaryStride;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Value.class, title = "What we built", show = Show.PROSE, value = """
    Numbers that take notes ([Value]), a sweep that reads the notes backwards ([Backward]), and an adapter
    that turns any formula into a landscape ([Taped]). Everything from here on, up to the last chapter,
    is bigger formulas. As a farewell, let us undo what the last chapter did by hand: Rosenbrock's
    valley, with no gradient worked out by anybody.
    """)
class ValueTest {

    @Explain("""
        The formula is typed in once, forwards. The walk starts at (−1.2, 1), takes
        {@result ValueTest#rosenbrockWithoutPaper steps} steps, and ends where it should, at (1, 1).
        """)
    @Test
    void rosenbrockWithoutPaper(TestReporter book) {
        Taped valley = new Taped(p -> {
            Value aside = new Value(1).minus(p[0]);
            Value above = p[1].minus(p[0].times(p[0]));
            return aside.pow(2).plus(new Value(100).times(above.pow(2)));
        });
        Descent.Walk walk = Descent.walk(
                valley, new WaryStride(), 1e-6, 50_000, -1.2, 1);
        System.out.printf(Locale.ROOT, "(%.5f, %.5f)%n",
                walk.last()[0], walk.last()[1]);

        assertTrue(walk.arrived());
        assertEquals(1, walk.last()[0], 1e-5);
        assertEquals(1, walk.last()[1], 1e-5);
        book.publishEntry("steps", Integer.toString(walk.steps()));
    }

    @Explain(title = "Exercises", show = Show.PROSE, value = """
        > {@exercise by-hand "By hand"}
        > Draw the graph of (x + y)·(x − y) at (3, 2), with all its slopes, and sweep it by hand. You
        > should find {@result ValueTest#exerciseAnswers x} for *x* and
        > {@result y} for *y*.

        > {@exercise root "A root"}
        > Add `sqrt` to [Value], and add it to the gradient check *first*, so that you see it fail.

        > {@exercise one-equals-sign "One sign less"}
        > Change `+=` to `=` in [Backward#from]. Which tests of this chapter notice? Which listings still
        > print the right thing?

        > {@exercise power "A power of two values"}
        > Our [Value#pow] takes a fixed exponent. Make xʸ for two Values, of [Value#exp], [Value#log] and
        > [Value#times]. At (2, 3) the slopes are
        > {@result base} and
        > {@result exponent}. For which *x* does it fail, and does
        > `pow` fail there?

        > {@exercise saturated "Far out on tanh"}
        > 1 − tanh² is computed in [Value#tanh] from the result. At x = 20 it comes out as
        > {@result flat}, though the true slope is not zero. What does a neuron
        > learn that has got there? (The field calls it *saturated*.)

        > {@exercise rectifier "The rectifier"}
        > Replace tanh by the rectifier in the hidden layer of [Xor#twoLayers]. Does it learn more often
        > or less often? Count a hundred seeds before you believe your answer.
        """)
    @Test
    void exerciseAnswers(TestReporter book) {
        Value x = new Value(3);
        Value y = new Value(2);
        Backward.from(x.plus(y).times(x.minus(y)));
        book.publishEntry("x", String.format(Locale.ROOT, "%.0f", x.grad));
        book.publishEntry("y", String.format(Locale.ROOT, "%.0f", y.grad));
        assertEquals(6, x.grad);
        assertEquals(-4, y.grad);

        Value base = new Value(2);
        Value exponent = new Value(3);
        Backward.from(exponent.times(base.log()).exp());
        book.publishEntry("base", Double.toString(base.grad));
        book.publishEntry("exponent", Double.toString(exponent.grad));
        assertEquals(12, base.grad, 1e-12);
        assertEquals(8 * StrictMath.log(2), exponent.grad, 1e-12);

        double flat = GradientCheck.byTape(Value::tanh, 20);
        book.publishEntry("flat", Double.toString(flat));
        assertEquals(0, flat);
    }

    @Explain(title = "Further reading", show = Show.PROSE, value = """
        Linnainmaa put the method of his thesis into English six years later [@linnainmaa76]. Wengert had the
        same table of slopes before him, and swept it forwards [@wengert64]. The book on the subject is by
        Griewank and Walther, with the proof that one sweep costs a small multiple of one run
        [@griewank08]. From Karpathy's tape in a hundred lines of Python this chapter learnt how small it
        can be [@karpathy20].
        """)
    @Test
    void formulasOfManyOperationsKeepTheirDerivative() {
        double worst = GradientCheck.disagreement(
                x -> x.sin().exp().over(x.times(x).plus(new Value(1))).tanh().minus(x.log()), 1.3);
        assertTrue(worst < 1e-9, "worst " + worst);
    }
}
