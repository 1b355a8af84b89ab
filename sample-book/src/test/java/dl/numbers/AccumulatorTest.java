package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Rows;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class AccumulatorTest {

    @Test
    void threeWays(TestReporter book) {
        double[] tenths = new double[10_000_000];
        Arrays.fill(tenths, 0.1);
        double[] comeAndGo = {1, 1e100, 1, -1e100};
        double[] mixed = new Random(7).doubles(1_000_000, 0.5, 1.5).toArray();
        Random coin = new Random(8);
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] *= coin.nextBoolean() ? 1 : -1;
        }
        Rows table = new Rows("sum,plain,Kahan,Neumaier");
        double[] first = row(table, "0.1 ten million times", tenths);
        double[] second = row(table, "come and go", comeAndGo);
        double[] third = row(table, "mixed signs", mixed);
        table.publish(book, "sums.csv");

        double ratio = first[0] / Math.ulp(1e6);
        book.publishEntry("ratio", String.format(Locale.ROOT, "%.1f million", ratio / 1e6));
        assertTrue(first[0] > 1e-4 && first[2] < Math.ulp(1e6));
        assertEquals(2, second[0]);
        assertEquals(2, second[1]);
        assertEquals(0, second[2]);
        assertTrue(third[0] < 1e-9 && third[2] <= third[0]);
    }

    /** How far each way of adding is off by exact arithmetic. */
    private static double[] row(Rows table, String name, double[] terms) {
        BigDecimal exact = BigDecimal.ZERO;
        for (double x : terms) {
            exact = exact.add(new BigDecimal(x));
        }
        double[] errors = {
            off(Accumulator.naive(terms), exact),
            off(Accumulator.kahan(terms), exact),
            off(Accumulator.sum(terms), exact)
        };
        table.row("%s,%s,%s,%s", name, errors[0], errors[1], errors[2]);
        return errors;
    }

    private static double off(double sum, BigDecimal exact) {
        return new BigDecimal(sum).subtract(exact).abs().doubleValue();
    }

    @Test
    void notEvenTheSecondNumberIsAlwaysEnough() {
        assertEquals(0.0, Accumulator.sum(1e200, 1e100, 1, -1e100, -1e200));
    }
}
