package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dev.recto.Show;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Numbers.class, title = "What we built", show = Show.PROSE, value = """
    From the bottom up: a sum that keeps what it drops ([Accumulator]), the geometry of lists
    ([Euclid]), machines that take vectors to vectors ([Matrix]), and a slope that knows its own
    limits ([Slope]). Each stands on the one before it, and one line can lean on all of them. What
    is the length of the vector (slope of sin at 0, slope of cos at 0) after a quarter turn?
    """)
class NumbersTest {

    @Explain("""
        The slopes are 1 and 0, the turn takes (1, 0) to (0, 1), and its length is 1.
        """)
    @Test
    void everythingTogether() {
        double[] slopes = {
            Slope.central(StrictMath::sin, 0, Slope.STEP),
            Slope.central(StrictMath::cos, 0, Slope.STEP)
        };
        double[] turned = Matrix.TURN.apply(slopes);
        System.out.printf(Locale.ROOT, "%.9f%n", Euclid.norm(turned));
        assertEquals(1, Euclid.norm(turned), 1e-10);
    }

    @Explain(title = "Exercises", show = Show.PROSE, value = """
        Where an exercise names a number, a test of this chapter has computed it.

        > {@exercise exact-sums "Exact sums"}
        > Is 0.5 + 0.25 == 0.75 true in Java? Say so before you try, and say why.

        > {@exercise three-numbers "Three numbers in one"}
        > [Accumulator] is not infallible. Its sum of 10²⁰⁰, 10¹⁰⁰, 1, −10¹⁰⁰, −10²⁰⁰ is
        > {@result accumulator}, and it should be 1. Where does the 1 go?
        > Build an accumulator with three numbers that gets it right.

        > {@exercise not-associative "The order of sums"}
        > Floating-point addition is commutative, yet not associative: find *a*, *b*, *c* for which
        > (a + b) + c and a + (b + c) differ. (There is such a triple on this page already.)

        > {@exercise one-sided "The best one-sided step"}
        > [Slope#forward] balances h/2 · f'' against a gap over h. Work out its best step for the
        > exponential at 1 and compare with the table: you should find about
        > {@result forward}, and half as many good digits as a double has.

        > {@exercise careless "The step that was asked for"}
        > In [Slope#central], divide by `2 * h` in place of the step taken, for the exponential at 1
        > and a hundred steps between 10⁻⁹ and 2·10⁻⁹. The worst error becomes
        > {@result careless}; it was
        > {@result careful}. Explain the difference.

        > {@exercise six-orders "Six orders of three loops"}
        > Write a product of matrices as three plain loops. They can be nested in six orders. Do all six
        > give the same digits?

        > {@exercise richardson "Cancel one term more"}
        > The symmetric slopes with steps $h$ and $2h$ are both wrong by a multiple of $h^2$, says
        > {@ref eq:taylor}: the one by $\\frac{h^2}{6} f'''$, the other by four times as much. Mix the two
        > so that these errors cancel. Which power of $h$ is left, and how much does it gain for the
        > exponential at 1 with h = 10⁻³?
        >
        > {@solution SlopeSolutionsTest#mixed}
        >
        > What is left starts with $h^4$. With h = 10⁻³ the error is
        > {@result SlopeSolutionsTest#mixtureIsBetter mixed}, where the symmetric slope alone is off by
        > {@result SlopeSolutionsTest#mixtureIsBetter symmetric}.

        > {@exercise short-vectors "Very short vectors"}
        > Overflow is one end of the doubles; the other is `Double.MIN_VALUE`, the smallest above 0. How
        > long is the vector of two such entries? Say what the answer ought to be, and then what the
        > schoolbook's formula and [Euclid#norm] make of it.
        >
        > {@solution}
        > The diagonal is √2 times as long as a side. That is no double: the nearest one is the side
        > again. The schoolbook's squares are both 0, and so is its length.
        >
        > ```java
        > double tiny = Double.MIN_VALUE;
        > System.out.println(Math.sqrt(tiny * tiny + tiny * tiny));
        > System.out.println(Euclid.norm(tiny, tiny));
        > ```
        """)
    @Test
    void exerciseAnswers(TestReporter book) {
        assertEquals(0.75, 0.5 + 0.25);
        double sum = Accumulator.sum(1e200, 1e100, 1, -1e100, -1e200);
        assertEquals(0.0, sum);
        assertNotEquals((0.1 + 0.2) - 0.3, 0.1 + (0.2 - 0.3));
        double forward = StrictMath.sqrt(2 * Math.ulp(Math.E) / Math.E);
        double careless = 0;
        double careful = 0;
        for (int i = 0; i < 100; i++) {
            double h = 1e-9 * (1 + i / 100.0);
            double rise = StrictMath.exp(1 + h) - StrictMath.exp(1 - h);
            careless = Math.max(careless, Math.abs(rise / (2 * h) - Math.E));
            careful = Math.max(careful, Math.abs(Slope.central(StrictMath::exp, 1, h) - Math.E));
        }
        assertTrue(careful < careless);
        book.publishEntry("accumulator", Double.toString(sum));
        book.publishEntry("forward", Double.toString(forward));
        book.publishEntry("careless", Double.toString(careless));
        book.publishEntry("careful", Double.toString(careful));
    }

    @Explain(title = "Further reading", show = Show.PROSE, value = """
        Goldberg has the long answer to this chapter's first half [@goldberg91]. How errors grow in sums, and
        in all that is made of them, is told by Higham [@higham02].
        """)
    @Test
    void driftAgreesWithTheReport() {
        assertEquals("0.0275", String.format(Locale.ROOT, "%.4f", Numbers.drift(8)));
        assertEquals("0.0687", String.format(Locale.ROOT, "%.4f", Numbers.drift(20)));
        assertEquals("0.3433", String.format(Locale.ROOT, "%.4f", Numbers.drift(100)));
    }

    @Test
    void anatomies() {
        for (double x : new double[] {1, -6.5, 0.1, 1 / 3.0}) {
            System.out.printf(Locale.ROOT, "%-7.4g %s%n", x, Numbers.anatomy(x));
        }
        assertTrue(Numbers.anatomy(0.1).endsWith("110011010 * 2^-4"));
        assertTrue(Numbers.anatomy(-6.5).startsWith("-1.1010"));
    }

    @Test
    void gaps(TestReporter book) {
        assertEquals(Math.ulp(1.0), Numbers.EPSILON);
        double smallest = 1;
        double largest = 0;
        System.out.println("             x   gap to the next   gap / x");
        for (double x : new double[] {1e-3, 1, 2, 1e3, 1e6, 1e9, 1e15, 0x1p53, 1e18}) {
            double share = Math.ulp(x) / x;
            System.out.printf(Locale.ROOT, "%14.3e %17.3e %9.1e%n", x, Math.ulp(x), share);
            smallest = Math.min(smallest, share);
            largest = Math.max(largest, share);
        }
        assertTrue(largest <= Numbers.EPSILON && smallest > Numbers.EPSILON / 2);
        book.publishEntry("smallest", Double.toString(smallest));
        book.publishEntry("largest", Double.toString(largest));
    }

    @Test
    void drift(TestReporter book) {
        System.out.println("hours   seconds lost");
        for (int hours : new int[] {1, 8, 20, 48, 72, 100}) {
            System.out.printf(Locale.ROOT, "%5d   %12.4f%n", hours, Numbers.drift(hours));
        }
        double tick = Numbers.drift(1) / 36_000;
        assertTrue(tick < 1e-7);
        book.publishEntry("tick", Double.toString(tick));
    }

    @Test
    void nothingIsLost(TestReporter book) {
        int pairs = 100_000;
        int inexact = 0;
        Random random = new Random(1);
        for (int i = 0; i < pairs; i++) {
            double a = anyNumber(random);
            double b = anyNumber(random);
            double lost = Numbers.lost(a, b);
            BigDecimal exact = new BigDecimal(a).add(new BigDecimal(b));
            BigDecimal kept = new BigDecimal(a + b).add(new BigDecimal(lost));
            assertEquals(0, exact.compareTo(kept), a + " + " + b);
            inexact += lost == 0 ? 0 : 1;
        }
        assertTrue(inexact > pairs / 2);
        book.publishEntry("pairs", Integer.toString(pairs));
        book.publishEntry("inexact", Integer.toString(inexact));
    }

    private static double anyNumber(Random random) {
        double sign = random.nextBoolean() ? 1 : -1;
        return sign * Math.scalb(1 + random.nextDouble(), random.nextInt(61) - 30);
    }
}
