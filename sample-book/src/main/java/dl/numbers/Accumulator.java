package dl.numbers;

/** A sum that keeps what its additions lose. */
public final class Accumulator {

    private double sum;
    private double lost;

    /** The sum as everybody writes it. */
    public static double naive(double... terms) {
        double sum = 0;
        for (double x : terms) {
            sum += x;
        }
        return sum;
    }

    // @start region=add
    public void add(double x) {
        lost += Numbers.lost(sum, x);
        sum += x;
    }

    public double value() {
        return sum + lost;
    }
    // @end

    // @start region=sum
    public static double sum(double... terms) {
        Accumulator all = new Accumulator();
        for (double x : terms) {
            all.add(x);
        }
        return all.value();
    }
    // @end

    /** The sum with what the last addition lost put into the next term. */
    public static double kahan(double... terms) {
        double sum = 0;
        double owed = 0;
        for (double x : terms) {
            double paid = x + owed;
            double next = sum + paid;
            owed = paid - (next - sum);
            sum = next;
        }
        return sum;
    }
}
