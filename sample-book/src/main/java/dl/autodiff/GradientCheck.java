package dl.autodiff;

import dev.recto.Explain;
import dev.recto.Show;
import dl.numbers.Slope;
import java.util.function.UnaryOperator;

@Explain(of = Value.class, title = "Calling the witness", show = Show.PROSE, value = """
    How do we know that no slope in our table is wrong? Not by looking hard. A wrong derivative does
    not crash; it learns a little worse than it should, and one may look for it for weeks. So we
    call the witness of the first chapter, who knows nothing of edges and operations: the
    difference quotient.
    """)
public final class GradientCheck {

    private GradientCheck() {}

    @Explain("The slope by our tape: run forwards, sweep backwards, and ask.")
    static double byTape(UnaryOperator<Value> f, double x) {
        Value input = new Value(x);
        Backward.from(f.apply(input));
        return input.grad;
    }

    @Explain("The slope by differences: run twice, and subtract.")
    static double byDifference(UnaryOperator<Value> f, double x) {
        return Slope.central(
                at -> f.apply(new Value(at)).data, x, Slope.STEP);
    }

    @Explain("""
        They should agree to as many digits as the witness can see. For large slopes that is a matter
        of proportion, for small ones of the difference itself, so we divide by the slope only where
        it is above 1.

        {@output GradientCheckTest#everyOperation}

        The worst disagreement, here and at a hundred other places for each operation, is
        {@result worst}. We had asked for less than 10⁻⁶, and in
        light of the first chapter we know whose fault the rest is: the witness's. A polynomial can be
        differentiated in exact decimal arithmetic, and that settles it. For 7x⁵ − 3x² + x at 1.1 the
        difference quotient is off by {@result GradientCheckTest#allDigits difference} of the slope and
        the tape by {@result GradientCheckTest#allDigits tape}. There is our promise of all
        sixteen digits.

        One place must be left out: the kink of the rectifier at 0. There the tape
        says {@result GradientCheckTest#kink tape} and the witness
        {@result GradientCheckTest#kink difference}, halfway between the slopes on either side. Neither is
        wrong, for there is nothing to be right about. A weight almost never sits on the kink
        exactly, and when it does, any answer between 0 and 1 is as good as another.

        Whoever minds the kink can round it off. ln(1 + eˣ), the *softplus*, is close to 0 on the far
        left and close to *x* on the far right. We need no new entry in the table for it, for it
        is composed of operations that are there already:

        ```java
        static Value softplus(Value x) {
            return x.exp().plus(new Value(1)).log();
        }
        ```

        In the middle it climbs at 1/2, halfway between the slopes on either side as well. And the
        witness has nothing to object to at a hundred places, from −5 to 5:

        ```java
        double worst = 0;
        for (int i = 0; i < 100; i++) {
            double x = -5 + 10 * i / 99.0;
            worst = Math.max(worst, disagreement(y -> softplus(y), x));
        }
        System.out.println(byTape(y -> softplus(y), 0));
        System.out.println(worst < 1e-9);
        ```
        """)
    static double disagreement(UnaryOperator<Value> f, double x) {
        double tape = byTape(f, x);
        double difference = byDifference(f, x);
        return Math.abs(tape - difference)
                / Math.max(1, Math.abs(tape));
    }
}
