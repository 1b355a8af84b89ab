package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Value.class)
class ValueSolutionsTest {

    static Value power(Value base, Value exponent) {
        return exponent.times(base.log()).exp();
    }

    @Test
    void aPowerOfTwo(TestReporter book) {
        Value base = new Value(2);
        Value exponent = new Value(3);
        Backward.from(power(base, exponent));
        assertEquals(12, base.slope(), 1e-12);
        assertEquals(8 * StrictMath.log(2), exponent.slope(), 1e-12);
        book.publishEntry("base", Double.toString(base.slope()));
        book.publishEntry("exponent", Double.toString(exponent.slope()));
        assertTrue(Double.isNaN(power(new Value(-2), new Value(3)).number()));
        assertEquals(-8, new Value(-2).pow(3).number());
    }

    record Dual(double number, double slope) {

        Dual plus(Dual that) {
            return new Dual(number + that.number, slope + that.slope);
        }

        Dual times(Dual that) {
            return new Dual(number * that.number,
                    slope * that.number + number * that.slope);
        }

        Dual sin() {
            return new Dual(StrictMath.sin(number),
                    StrictMath.cos(number) * slope);
        }
    }

    @Test
    void forwards(TestReporter book) {
        Dual f = new Dual(2, 1).times(new Dual(3, 0)).plus(new Dual(2, 1).sin());
        assertEquals(3 + StrictMath.cos(2), f.slope());
        book.publishEntry("slope", Double.toString(f.slope()));
    }

    static double flat(double x) {
        double e = StrictMath.exp(-2 * Math.abs(x));
        return 4 * e / ((1 + e) * (1 + e));
    }

    @Test
    void farOutOnTanh(TestReporter book) {
        assertEquals(0, GradientCheck.byTape(Value::tanh, 20));
        assertTrue(flat(20) > 0);
        for (double x = -3; x <= 3; x += 0.5) {
            assertEquals(GradientCheck.byTape(Value::tanh, x), flat(x), 1e-15);
        }
        book.publishEntry("tape", Double.toString(GradientCheck.byTape(Value::tanh, 20)));
        book.publishEntry("true", Double.toString(flat(20)));
    }
}
