package dl.downhill;

import dev.recto.Example;
import dev.recto.Explain;
import dev.recto.Show;

@Explain(of = Landscape.class, title = "Rosenbrock's valley", show = Show.PROSE, value = """
    In 1960 H. H. Rosenbrock needed a hard test for his method, and made one that has been in use
    ever since [@rosenbrock60]. It is a valley with steep walls whose floor is bent like a
    banana and falls very gently towards (1, 1). Getting *into* the valley is easy. Getting along
    it is not.
    """)
public final class Rosenbrock implements Landscape {

    @Explain("""
        The second term is zero along the floor, y = x², and a hundred times as heavy as the first,
        which is what leads along it. Both are squares, so no place lies below 0, and only (1, 1) lies
        as low as that.
        """)
    @Override
    public double at(double... place) {
        double aside = 1 - place[0];
        double above = place[1] - place[0] * place[0];
        return aside * aside + 100 * above * above;
    }

    /// The gradient, worked out on paper with the chain rule. *x* appears in both terms, so the
    /// first slope has two parts:
    ///
    /// $$
    /// \begin{aligned}
    /// \frac{\partial f}{\partial x} &= -2(1 - x) - 400x(y - x^2) \\
    /// \frac{\partial f}{\partial y} &= 200(y - x^2)
    /// \end{aligned}
    /// $$
    ///
    /// At (−1.2, 1), from where everybody starts, the ground falls steeply towards larger *x* and *y*:
    ///
    /// ```java
    /// double[] slopes = new Rosenbrock().gradient(-1.2, 1);
    /// System.out.println(Math.round(slopes[0]));
    /// System.out.println(Math.round(slopes[1]));
    /// ```
    ///
    /// This is the last gradient for a while that anybody has to work out on paper: the next chapter sees to that.
    @Explain
    @Override
    public double[] gradient(double... place) {
        double aside = 1 - place[0];
        double above = place[1] - place[0] * place[0];
        return new double[] {
            -2 * aside - 400 * place[0] * above,
            200 * above
        };
    }

    /// That start is on the wrong arm of the banana, at a height of 24.2, or what a double makes of it:
    @Explain
    @Example(prints = """
        24.199999999999996
        0.0
        """)
    static void startAndEnd() {
        Landscape valley = new Rosenbrock();
        System.out.println(valley.at(-1.2, 1));
        System.out.println(valley.at(1, 1));
    }

    /// How bad is it? Near the bottom it is a bowl, if one turns one's head: a long and narrow one, askew to the axes. What counts is the
    /// least and the most that the ground bends in any direction. One finds both from the slopes of the slopes: they are the *eigenvalues* of
    /// the matrix of second derivatives, and for two axes the solutions of a quadratic equation ([Curvature#of] is folded below).
    ///
    /// {@here}
    ///
    /// At (1, 1), the {@term condition number} is {@result RosenbrockTest#conditionNumber kappa %.2f}, and a fixed stride is safe only
    /// below {@result RosenbrockTest#conditionNumber safe %.6f}.
    ///
    /// {@output RosenbrockTest#fixedSteps}
    ///
    /// The short strides get there, in tens of thousands of steps. At 0.002, a hair above the limit, something curious happens: the walk
    /// is not thrown out, and never arrives. After 200,000 steps it is still leaping from wall to wall. A little way back the valley is less
    /// sharply curved, and there it is caught. Networks in training have been seen to do the same, at what is called the *edge of
    /// stability* [@cohen21]. And with 0.007 the slope soon no longer fits into a double.
    ///
    /// One *t* for the whole walk must suit every place that lies on it.
    @Explain
    public static Curvature bottom() {
        return Curvature.of(new Rosenbrock(), 1, 1);
    }
}
