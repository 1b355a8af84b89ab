package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Numbers.class)
class SlopeSolutionsTest {

    static double mixed(DoubleUnaryOperator f, double x, double h) {
        return (4 * Slope.central(f, x, h)
                - Slope.central(f, x, 2 * h)) / 3;
    }

    @Test
    void mixtureIsBetter(TestReporter book) {
        double h = 1e-3;
        double mixed = Math.abs(mixed(StrictMath::exp, 1, h) - Math.E);
        double symmetric = Math.abs(Slope.central(StrictMath::exp, 1, h) - Math.E);
        book.publishEntry("mixed", Double.toString(mixed));
        book.publishEntry("symmetric", Double.toString(symmetric));
        assertTrue(mixed < symmetric / 100_000);
        // With a step ten times as large, an error ten thousand times as large: the fourth power.
        double coarse = Math.abs(mixed(StrictMath::exp, 1, 1e-1) - Math.E);
        double fine = Math.abs(mixed(StrictMath::exp, 1, 1e-2) - Math.E);
        assertEquals(1e4, coarse / fine, 200);
    }
}
