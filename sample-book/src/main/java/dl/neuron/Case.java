package dl.neuron;

// @start region=case
/** What goes in, and whether the answer should be yes. */
public record Case(double[] x, boolean yes) {

    public Case {
        x = x.clone();
    }

    @Override
    public double[] x() {
        return x.clone();
    }
}
// @end
