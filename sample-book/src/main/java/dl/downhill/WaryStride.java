package dl.downhill;

import dev.recto.Explain;
import dev.recto.Show;
import dl.numbers.Euclid;

@Explain(of = Landscape.class, title = "Look before you step", show = Show.PROSE, value = """
    So let the walker choose anew at each place. He need not be clever about it. Let him try a bold
    stride first and look where it would take him. If that is low enough, he goes. If not, he halves it
    and looks again. This is called *backtracking*.
    """)
public record WaryStride(double first, double share)
        implements Descent.Stride {

    @Explain("""
        What is "low enough"? Merely lower is not: a walker who is content with ever smaller gains may
        stop halfway up. On ground as flat as a table tilted along the gradient, a stride *t*
        would gain $t \\|\\nabla f\\|^2$. Larry Armijo asked for a fixed
        share of that, and proved that the walk then cannot end anywhere but on level ground [@armijo66]. A modest
        share will do; it is customary to ask for one part in ten thousand.
        """)
    public WaryStride() {
        this(1, 1e-4);
    }

    @Explain("""
        The loop is short and has one trap. Far out, *f* may overflow to infinity, or infinity
        minus infinity may make it NaN, "not a number", and every comparison with NaN is false. So we do
        not ask whether the new place is too high, but whether it is *not low enough*: NaN then counts
        as a wall. And the loop must end: halved often enough, *t* becomes 0, and then he stands still.
        """)
    @Override
    public double length(
            Landscape f, double[] x, double[] gradient) {
        double here = f.at(x);
        double promise = Euclid.dot(gradient, gradient);
        double t = first;
        while (t > 0 && !(f.at(Euclid.step(x, -t, gradient))
                <= here - share * t * promise)) {
            t = t / 2;
        }
        return t;
    }

    @Explain("""
        Off he goes, from (−1.2, 1):

        {@table WaryStrideTest#walk walk.csv "The wary walk down Rosenbrock's valley"}

        He does not follow the bend at all! He creeps along the wrong arm for a while, and then one of his
        bold first tries lands low on the *other* arm, straight across the hill, and he takes it. That one leap,
        step {@result step}, is {@result leap} long. No fixed
        stride would have dared.

        {@figure WaryStrideTest#path path.svg "The wary walk over the contours of Rosenbrock's valley"}

        After that it is humble work: {@result steps} steps in all, nearly every one of them on
        the last stretch, until the gradient is shorter than 10⁻⁶. No *t* was chosen by us, and none was
        dangerous.

        Is that good? Here he runs against two fixed strides:

        {@chart WaryStrideTest#race race.csv line x=step y="fixed t = 0.0005, fixed t = 0.0019, wary" log=y label=height "Height above the bottom, for fixed strides and wary ones"}

        He needs fewer steps than the better of them, by a factor of
        {@result WaryStrideTest#race factor}; but each step costs him
        {@result looks} looks at the height. Counted in *work* he has lost. That is an
        honest result and a useful one: choosing the stride well removes the danger, and it does not
        remove the zigzag. In a narrow valley it is the *direction* that is wrong, and no choice of *t* mends
        that. What does is to remember where one was going. On paper that is two lines, with *v* for the
        step that was taken last:

        ```java sketch="arrays do not add like this in Java; an exercise of this chapter spells it out"
        v = 0.9 * v - t * f.gradient(x);
        x = x + v;
        ```

        That is *momentum*, and it gets a chapter of its own. For whatever is small the wary walker
        remains our tool, since he asks for no settings.

        This is how his looks are counted: one where he stands, one at the first stride, and one more for
        every halving.
        """)
    static int looks(double first, double t) {
        return 2 + (int) Math.round(
                StrictMath.log(first / t) / StrictMath.log(2));
    }
}
