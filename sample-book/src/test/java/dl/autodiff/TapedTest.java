package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TapedTest {

    private static final Function<Value[], Value> SQUARES = weights -> {
        Value sum = new Value(0);
        for (int i = 0; i < weights.length; i++) {
            sum = sum.plus(weights[i].times(new Value(i)).pow(2));
        }
        return sum;
    };

    @Test
    void price() {
        System.out.println("weights   by differences   by tape    ratio");
        for (int n : new int[] {1, 10, 100, 1000}) {
            Value[] weights = new Value[n];
            for (int i = 0; i < n; i++) {
                weights[i] = new Value(1);
            }
            long run = Backward.order(SQUARES.apply(weights)).size();
            long differences = 2 * n * run;
            long tape = 2 * run;
            System.out.printf(Locale.ROOT, "%7d   %,14d   %,7d   %6d%n",
                    n, differences, tape, differences / tape);
            assertEquals(n, differences / tape);
        }
    }

    @Test
    void gradientOfSquares() {
        Taped landscape = new Taped(SQUARES);
        assertEquals(14, landscape.at(5, 2, -1.5) - (4 + 9 - 14), 1e-12);
        assertArrayEquals(new double[] {0, 4, -12}, landscape.gradient(5, 2, -1.5), 1e-12);
    }
}
