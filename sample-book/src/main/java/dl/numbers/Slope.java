package dl.numbers;

import dev.recto.Explain;
import dev.recto.Show;
import java.util.function.DoubleUnaryOperator;

@Explain(of = Numbers.class, title = "How steep is a curve?", show = Show.PROSE, value = """
    Learning will mean: find out which way is down, and go there. "Which way is down" is the
    derivative, the limit of (f(x+h) − f(x)) / h as *h* goes to 0. A machine cannot take limits. It
    can take *h* small. How small? One would think: as small as possible.
    """)
public final class Slope {

    private Slope() {}

    @Explain("""
        The definition with the limit left out. We divide by the step that was *taken*, which is not
        quite the one that was asked for, because x + h is rounded to a double before *f* ever sees
        it.
        """)
    public static double forward(
            DoubleUnaryOperator f, double x, double h) {
        double ahead = x + h;
        return (f.applyAsDouble(ahead) - f.applyAsDouble(x))
                / (ahead - x);
    }

    @Explain("""
        A symmetric step does better. Taylor's series says

        $$
        \\begin{aligned}
        f(x + h) &= f(x) + h f'(x) + \\frac{h^2}{2} f''(x) + \\frac{h^3}{6} f'''(x) + \\cdots \\\\
        f(x - h) &= f(x) - h f'(x) + \\frac{h^2}{2} f''(x) - \\frac{h^3}{6} f'''(x) + \\cdots
        \\end{aligned}
        $$ {#eq:taylor}

        and in the difference of the two lines every even term cancels. What is left beside the
        slope is $\\frac{h^2}{6} f'''$ instead of $\\frac{h}{2} f''$, and for small $h$ that is very much less.
        """)
    public static double central(
            DoubleUnaryOperator f, double x, double h) {
        double ahead = x + h;
        double behind = x - h;
        return (f.applyAsDouble(ahead) - f.applyAsDouble(behind))
                / (ahead - behind);
    }

    @Explain("""
        Try both on the exponential function at 1. It is its own derivative, so the right answer is
        e = 2.71828…, and the error can be measured:

        {@output SlopeTest#errors}

        It goes well for a while. Ten times smaller *h*, ten times smaller error for the one-sided
        slope and a hundred times for the symmetric one, just as Taylor promised. And then it turns
        round: at 10⁻¹⁵ the one-sided slope has barely one digit left. We met the culprit in the first
        section. e¹⁺ʰ and e¹⁻ʰ agree in more and more of their 53 digits, the subtraction cancels
        those, and what remains is mostly what rounding left behind – divided by a tiny number.

        Two errors, then. One is $\\frac{h^2}{6} f'''$, the first that {@ref eq:taylor} leaves, and falls with
        $h$. The other is half a gap at each of two function values, divided by $2h$, and it rises as $h$ falls.
        Their sum is least where its derivative is zero, which gives the cube root of a small number:
        """)
    public static double bestStep(double value, double third) {
        double rounding = Math.ulp(value) / 2;
        return StrictMath.cbrt(3 * rounding / Math.abs(third));
    }

    @Explain("""
        For the exponential at 1 both arguments are e, and the formula says
        h = {@result predicted}. Is that so? The table seems to say 10⁻⁷. But one
        run at one *h* is a lottery, because the two roundings may happen to cancel, and at 10⁻⁷ they
        did. So for the verdict we try a hundred steps in each twelfth of a factor of ten, and count
        the *worst*. The best twelfth lies around
        h = {@result measured}; no error in it is above
        {@result error}.

        {@figure SlopeTest#plot slopes.svg "Error of the symmetric slope of exp at 1, against h"}

        The dashed lines are not fitted to the dots. They are h²/6 · e and half a gap over h, drawn
        from the formula alone, and no dot exceeds their sum by more than a factor of
        {@result worst}. On the right the dots follow the line as if on rails:
        truncation is no accident. On the left they scatter, since rounding hangs on the last binary
        digit of everything, and only its ceiling can be known.

        The moral: differences give ten or eleven good digits of the sixteen, never all of them,
        and only to those who pick *h* with care. In the chapter on automatic differentiation we get
        all sixteen, with no *h* at all. But differences need no cleverness, so they make the perfect
        witness against code that has some, and [Slope#central] will be called in every chapter.
        For functions and arguments of ordinary size we settle on one step:
        """)
    public static final double STEP = 6e-6;
}
