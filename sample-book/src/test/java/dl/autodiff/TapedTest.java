package dl.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dl.downhill.Descent;
import dl.downhill.WaryStride;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

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
            long run = Backward.order(SQUARES.apply(Taped.values(new double[n]))).size();
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
        assertEquals(13, landscape.at(5, 2, -1.5), 1e-12);
        assertArrayEquals(new double[] {0, 4, -12}, landscape.gradient(5, 2, -1.5), 1e-12);
    }

    // @start region=rosenbrock
    private static final Taped VALLEY = new Taped(p -> {
        Value aside = new Value(1).minus(p[0]);
        Value above = p[1].minus(p[0].times(p[0]));
        return aside.pow(2)
                .plus(new Value(100).times(above.pow(2)));
    });
    // @end

    @Test
    void withoutPaper(TestReporter book) {
        Descent.Walk walk = Descent.walk(VALLEY, new WaryStride(), 1e-6, 50_000, -1.2, 1);
        assertArrayEquals(new double[] {1, 1}, walk.last(), 1e-5);
        assertInstanceOf(Descent.Walk.Arrived.class, walk);
        book.publishEntry("steps", Integer.toString(walk.steps()));
    }
}
