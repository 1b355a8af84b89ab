package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Rows;
import dl.plot.Plot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class NumbersTest {

    @Test
    void anatomies() {
        for (double x : new double[] {1, -6.5, 0.1, 1 / 3.0}) {
            System.out.printf(Locale.ROOT, "%-7.4g %s%n", x, Numbers.anatomy(x));
        }
        assertTrue(Numbers.anatomy(0.1).endsWith("110011010 * 2^-4"));
        assertTrue(Numbers.anatomy(-6.5).startsWith("-1.1010"));
    }

    @Test
    void ruler(TestReporter book) {
        List<double[]> marks = new ArrayList<>();
        for (double x = 0.25; x < 8; x = next(x)) {
            marks.add(new double[] {x, next(x) - x});
        }
        assertEquals(20, marks.size(), "four in each of five doublings");
        double[] xs = marks.stream().mapToDouble(mark -> mark[0]).toArray();
        double[] gaps = marks.stream().mapToDouble(mark -> mark[1]).toArray();
        new Plot("A ruler of three binary digits", "The gap between neighbours doubles at 1/2, 1, 2 and 4.",
                Axis.linear("number", 0, 8, 1, 0), Axis.linear("gap to the next one", 0, 1.25, 0.25, 2))
                .dots("numbers of three binary digits", xs, gaps)
                .publish(book, "ruler.svg");
    }

    /** The next number of three binary digits. */
    private static double next(double x) {
        double step = 1 / 64.0;
        double next = x;
        while (Numbers.rounded(next, 3) <= x) {
            next += step;
        }
        return Numbers.rounded(next, 3);
    }

    @Test
    void roundingToThreeDigitsTakesTheNearest() {
        assertEquals(0.4375, Numbers.rounded(0.43, 3));
        assertEquals(6, Numbers.rounded(5.9, 3));
        assertEquals(-6, Numbers.rounded(-5.9, 3));
        assertEquals(0.1, Numbers.rounded(0.1, 53));
        assertEquals((float) 0.1, (float) Numbers.rounded(0.1, 24));
    }

    @Test
    void gaps(TestReporter book) {
        assertEquals(Math.ulp(1.0), Numbers.EPSILON);
        double smallest = 1;
        double largest = 0;
        Rows table = new Rows("x,gap,share");
        for (double x : new double[] {1e-3, 1, 1e3, 1e6, 1e9, 1e15, 1e18}) {
            double share = Math.ulp(x) / x;
            // Not by Double.toString, which writes some doubles with a digit too many before JDK 19.
            table.row("%s,%.9e,%.9e", x, Math.ulp(x), share);
            smallest = Math.min(smallest, share);
            largest = Math.max(largest, share);
        }
        table.publish(book, "gaps.csv");
        assertTrue(largest <= Numbers.EPSILON && smallest > Numbers.EPSILON / 2);
        book.publishEntry("smallest", Double.toString(smallest));
        book.publishEntry("largest", Double.toString(largest));
    }

    @Test
    void formats(TestReporter book) {
        Rows table = new Rows("format,binary digits,stuck at");
        for (Object[] format : new Object[][] {{"bfloat16", 8}, {"half precision", 11}, {"float", 24}}) {
            double stuck = Numbers.stuck((int) format[1]);
            assertEquals(Math.scalb(1.0, (int) format[1]), stuck);
            table.row("%s,%d,%.0f", format[0], format[1], stuck);
        }
        table.publish(book, "formats.csv");
        float last = 16_777_216;
        assertEquals(last, last + 1, "and so it is with Java's own");
    }

    @Test
    void drift(TestReporter book) {
        int[] hours = {1, 8, 20, 48, 72, 100};
        String[] report = {"0.0034", "0.0275", "0.0687", "0.1648", "0.2472", "0.3433"};
        Rows table = new Rows("hours,computed,report");
        for (int i = 0; i < hours.length; i++) {
            double late = Numbers.drift(hours[i]);
            table.row("%d,%s,%s", hours[i], late, report[i]);
            assertEquals(report[i], String.format(Locale.ROOT, "%.4f", late));
        }
        table.publish(book, "drift.csv");
        double tick = Numbers.drift(1) / 36_000;
        assertTrue(tick < 1e-7);
        book.publishEntry("tick", Double.toString(tick));
    }

    @Test
    void nothingIsLost(TestReporter book) {
        int pairs = 100_000;
        int inexact = 0;
        SplittableRandom random = new SplittableRandom(1);
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

    private static double anyNumber(SplittableRandom random) {
        double sign = random.nextBoolean() ? 1 : -1;
        return sign * Math.scalb(1 + random.nextDouble(), random.nextInt(61) - 30);
    }
}
