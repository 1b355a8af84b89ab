package dl.autodiff;

import dev.recto.Chapter;
import dev.recto.Example;
import dev.recto.Explain;
import java.util.List;

@Chapter(value = "Automatic differentiation", order = 3,
        types = {Backward.class, GradientCheck.class, Taped.class, Neuron.class, Xor.class},
        summary = "Every number remembers how it was made, and the chain rule does the rest.",
        tags = {"backpropagation", "gradients", "computation graphs", "XOR"})
@Explain("""
    A network is one long formula with many weights in it, and to teach it we need the slope of
    that formula along every single weight. We know two ways to get slopes, and neither will do.

    - **By differences**, as in the first chapter. Nudge each weight in turn and watch. With a
      billion weights that is a billion runs of the network for *one* step downhill – and for our
      pains we lose five digits of sixteen.
    - **By hand**, as in the last chapter, where we worked out the gradient of Rosenbrock's valley on
      paper. For a formula of two lines that is fine. A network's would fill a library, and a wrong
      sign anywhere in it would look like slow learning.

    There is a third way. It gives *all* slopes, exact to the last digits, for about the price of
    running the formula two or three more times, however many weights there are. It takes less than
    a hundred lines of Java, and they are all on this page. Seppo Linnainmaa found it, in his master's
    thesis of 1970 about the growth of rounding errors; it was found again several times, and under
    the name *backpropagation* it made neural networks possible [@rumelhart86].
    """)
public final class Value {

    // @start region=memory
    // The number itself.
    final double data;

    // How it was made: "x", "+", "sin".
    final String made;

    // What it was made from, and how steeply it answers to each.
    final List<Edge> from;

    // How steeply the result answers to this: known after the sweep.
    double grad;
    // @end

    @Explain(title = "A number that remembers", value = """
        Here is the whole idea: a number that does not forget where it came from. Beside the number
        itself it keeps what it was made of, and it has room for a slope, to be filled in later.

        {@snippet class=Value region=memory}

        What links it to a number that it was made of is an *edge*. An edge carries one slope: if the
        number at its far end grew by a tiny bit, by how many times that bit would this one grow?
        """)
    record Edge(Value parent, double slope) {}

    @Explain("""
        Some numbers are made of nothing: the weights, and whatever is fed in.
        """)
    public Value(double data) {
        this("x", data);
    }

    @Explain("""
        All others are made by an operation, and it is the operation that knows the slopes.
        """)
    private Value(String made, double data, Edge... from) {
        this.made = made;
        this.data = data;
        this.from = List.of(from);
    }

    @Explain(title = "What each operation knows", value = """
        Nudge one of the terms of a sum, and the sum moves by just as much. Both slopes are 1.
        """)
    public Value plus(Value that) {
        return new Value("+", data + that.data,
                new Edge(this, 1), new Edge(that, 1));
    }

    @Explain("""
        In a product each factor is *the other one's* slope: with y = 3, every unit that x grows
        adds three to x·y. This crossing-over is the single most important line of the chapter. It
        is why a weight learns most from the inputs that are large.
        """)
    public Value times(Value that) {
        return new Value("*", data * that.data,
                // @highlight regex="(that\.)?data(?=\))" type=highlighted :
                // @note Crossed over: each edge carries the other factor.
                new Edge(this, that.data), new Edge(that, data));
    }

    @Explain("""
        It works at once, since an operation on Values is an ordinary computation that takes notes:
        """)
    @Example(prints = """
        6.0
        [3.0, 2.0]
        """)
    static void aProductTakesNotes() {
        Value x = new Value(2);
        Value y = new Value(3);
        Value product = x.times(y);
        System.out.println(product.data);
        System.out.println(
                product.from.stream().map(Edge::slope).toList());
    }

    @Explain("""
        The rest is a table of derivatives as in any schoolbook. A power, with a fixed exponent:
        (xⁿ)' = n·xⁿ⁻¹.
        """)
    public Value pow(double n) {
        return new Value("pow " + n, StrictMath.pow(data, n),
                new Edge(this, n * StrictMath.pow(data, n - 1)));
    }

    @Explain("""
        Two operations need no calculus, for we can make them of what we have. That is worth a
        remark: whatever is *composed* of known operations gets its derivative for nothing.
        """)
    public Value minus(Value that) {
        return plus(that.times(new Value(-1)));
    }

    @Explain("A quotient is a product with a power.")
    public Value over(Value that) {
        return times(that.pow(-1));
    }

    @Explain("""
        The exponential is its own slope, so we compute it once and use it twice.
        """)
    public Value exp() {
        double e = StrictMath.exp(data);
        return new Value("exp", e, new Edge(this, e));
    }

    @Explain("The logarithm undoes it, and $(\\ln x)' = 1/x$.")
    public Value log() {
        return new Value("log", StrictMath.log(data),
                new Edge(this, 1 / data));
    }

    @Explain("The sine, for the sake of waves.")
    public Value sin() {
        return new Value("sin", StrictMath.sin(data),
                new Edge(this, StrictMath.cos(data)));
    }

    @Explain("""
        And two for neurons. The hyperbolic tangent squeezes the whole number line between −1 and 1;
        its slope is 1 in the middle and dies away on both sides.
        """)
    public Value tanh() {
        double t = StrictMath.tanh(data);
        return new Value("tanh", t, new Edge(this, 1 - t * t));
    }

    @Explain("""
        The *rectifier* lets positive numbers through and stops the others. At 0 it has a kink and
        no slope at all. We say 0 there, as everybody does, and come back to it.
        """)
    public Value relu() {
        return new Value("relu", Math.max(data, 0),
                new Edge(this, data > 0 ? 1 : 0));
    }
}
