package dl.numbers;

import dev.recto.Explain;
import dev.recto.Show;

@Explain(of = Numbers.class, title = "Sums that keep what they drop", show = Show.PROSE, value = """
    A network's loss is a sum over thousands of examples, and every entry of a matrix product is a
    sum too. The obvious loop forgets the lost part of each addition. An accumulator that does not
    forget needs one number more.
    """)
public final class Accumulator {

    private double sum;
    private double lost;

    @Explain("""
        First the loop that everybody writes. Each addition is as good as an addition can be; it is
        the forgetting between them that hurts.
        """)
    public static double naive(double... terms) {
        double sum = 0;
        for (double x : terms) {
            sum += x;
        }
        return sum;
    }

    @Explain("""
        Kahan's idea, in a short note [@kahan65]: carry
        what the last addition dropped, and put it back into the next term before adding that. Here is what
        becomes of the loop:

        {@listing Accumulator#kahan since=Accumulator#naive}
        """)
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

    @Explain("""
        Kahan takes for granted that the sum is bigger than the term. Neumaier does not
        [@neumaier74]: he asks each time which of the two is bigger, as [Numbers#lost] does, and lets
        the lost parts gather in a sum of their own that is added once, at the end.
        """)
    public void add(double x) {
        lost += Numbers.lost(sum, x);
        sum += x;
    }

    @Explain("""
        So the accumulator's value is the sum and, with it, everything that did not fit into it.
        """)
    public double value() {
        return sum + lost;
    }

    @Explain("""
        Three sums to compare them on. The first is 0.1, ten million times; with the machine's own
        0.1 the true sum is 1000000.00000000005551… and nothing nearer to that exists than
        1000000. The second is 1 + 10¹⁰⁰ + 1 − 10¹⁰⁰, which is 2, and where a big number comes and
        goes. In the third a million terms of about one differ in sign at random.

        {@output AccumulatorTest#threeWays}

        In the first row the plain loop has lost the tenth digit already, an error
        {@result ratio} times as large as the gap between doubles at
        that place. In the second it loses everything, and so does Kahan: when 10¹⁰⁰ arrives the
        *sum* is the smaller of the two, and it is the sum that falls off the end. Neumaier gets 2.
        The third row is for honesty. Where signs are mixed the rounding errors have mixed signs too
        and largely cancel: after a million additions the plain loop is off by 10⁻¹¹, which nobody
        will ever notice. Compensation is a seat belt. Most rides do not need it.

        We shall use [Accumulator] wherever a long sum decides something.
        """)
    public static double sum(double... terms) {
        Accumulator all = new Accumulator();
        for (double x : terms) {
            all.add(x);
        }
        return all.value();
    }
}
