package dl.autodiff;

/** A number that remembers what it was made of, and how steeply it answers to that. */
public final class Value {

    private static final Value[] NOTHING = {};
    private static final double[] NO_SLOPES = {};

    // @start region=memory
    // The number itself.
    private final double number;

    // What it was made of, and how steeply it answers to each.
    final Value[] from;
    final double[] slopes;

    // How steeply the result answers to it: known after the sweep.
    double slope;
    // @end

    // Which sweep met it last, and which one is done with it.
    Object met = NOTHING;
    Object done = NOTHING;

    private Value(double number, Value[] from, double[] slopes) {
        this.number = number;
        this.from = from;
        this.slopes = slopes;
    }

    // @start region=given
    /**
     * A number that is made of nothing: a weight, or what is fed in.
     */
    public Value(double number) {
        this(number, NOTHING, NO_SLOPES);
    }
    // @end

    // @start region=made
    static Value made(Operation operation, Value... from) {
        double[] x = new double[from.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = from[i].number;
        }
        double made = operation.of(x);
        return new Value(made, from, operation.slopes(made, x));
    }
    // @end

    /** The number itself. */
    public double number() {
        return number;
    }

    /** After a sweep: how steeply its result answers to this number. */
    public double slope() {
        return slope;
    }

    /** The sum of both. */
    public Value plus(Value that) {
        return made(OfTwo.PLUS, this, that);
    }

    /** The product of both. */
    public Value times(Value that) {
        return made(OfTwo.TIMES, this, that);
    }

    // @start region=composed
    public Value minus(Value that) {
        return plus(that.times(new Value(-1)));
    }

    public Value over(Value that) {
        return times(that.pow(-1));
    }
    // @end

    /** Raised to a power that is no value itself. */
    public Value pow(double exponent) {
        return made(new Power(exponent), this);
    }

    /** What one of the operations on one number makes of it. */
    public Value apply(OfOne operation) {
        return made(operation, this);
    }

    /** The exponential function of it. */
    public Value exp() {
        return apply(OfOne.EXP);
    }

    /** Its natural logarithm. */
    public Value log() {
        return apply(OfOne.LOG);
    }

    /** Its sine. */
    public Value sin() {
        return apply(OfOne.SIN);
    }

    /** Its hyperbolic tangent. */
    public Value tanh() {
        return apply(OfOne.TANH);
    }

    /** The rectifier: itself where it is positive, and 0 elsewhere. */
    public Value relu() {
        return apply(OfOne.RELU);
    }
}
