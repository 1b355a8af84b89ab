package dl.judging;

/** What was asked, and what was measured. */
public record Example(double[] x, double y) {

    public Example {
        x = x.clone();
    }

    @Override
    public double[] x() {
        return x.clone();
    }
}
