package dl.autodiff;

import dev.recto.Explain;
import dev.recto.Show;
import dl.downhill.Landscape;
import java.util.function.Function;

@Explain(of = Value.class, title = "Any formula is a landscape", show = Show.PROSE, value = """
    In the last chapter a [landscape][Landscape] was something with a height and a {@term gradient}, and
    whoever wanted one had to work out the gradient on paper. Not any more. Give us the height, as
    a formula of Values, and you have a landscape; all that we learnt about walking downhill works
    on it unchanged.
    """)
public final class Taped implements Landscape {

    private final Function<Value[], Value> formula;

    /** A landscape whose height is this formula of the place. */
    public Taped(Function<Value[], Value> formula) {
        this.formula = formula;
    }

    @Explain("The height is a forward run …")
    @Override
    public double at(double... x) {
        return formula.apply(values(x)).data;
    }

    @Explain("""
        … and the gradient is a forward run and one sweep, for all weights together.
        """)
    @Override
    public double[] gradient(double... x) {
        Value[] weights = values(x);
        Backward.from(formula.apply(weights));
        double[] gradient = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            gradient[i] = weights[i].grad;
        }
        return gradient;
    }

    @Explain("""
        How much is that worth? Count the numbers that have to be computed for one gradient of the
        sum of (wᵢ·i)²: by differences, two whole runs for each weight; by the tape, one run
        forwards and one sweep over the same numbers.

        {@output TapedTest#price}

        With a thousand weights the tape does the job with a thousandth of the work: it computes
        {@quote TapedTest#price "10,002"} numbers, not {@quote TapedTest#price "10,002,000"}. Here the remark of
        the first chapter about brackets comes home. The chain rule is a product of matrices, one for
        each step of the computation. Such a product may be bracketed from either end; the result is a
        single number, so at *that* end stands a vector, and starting there is cheap.
        """)
    static Value[] values(double... x) {
        Value[] values = new Value[x.length];
        for (int i = 0; i < x.length; i++) {
            values[i] = new Value(x[i]);
        }
        return values;
    }
}
