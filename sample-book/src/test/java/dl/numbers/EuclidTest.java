package dl.numbers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EuclidTest {

    @Test
    void almostOrthogonal() {
        Random coin = new Random(3);
        int pairs = 400;
        System.out.println("dimensions   typical cosine   1/sqrt(n)");
        for (int n : new int[] {2, 10, 100, 1_000, 10_000}) {
            Accumulator squares = new Accumulator();
            for (int i = 0; i < pairs; i++) {
                double cosine = Euclid.cosine(
                        Euclid.coinTosses(n, coin), Euclid.coinTosses(n, coin));
                squares.add(cosine * cosine);
            }
            double typical = Math.sqrt(squares.value() / pairs);
            double predicted = 1 / Math.sqrt(n);
            System.out.printf(Locale.ROOT, "%10d   %14.4f   %9.4f%n", n, typical, predicted);
            assertEquals(1, typical / predicted, 0.1);
        }
    }

    @Test
    void lengthSurvivesHugeAndTinyEntries() {
        assertEquals(5e200, Euclid.norm(3e200, 4e200), 1e185);
        assertEquals(5e-320, Euclid.norm(3e-320, 4e-320), 1e-323);
        assertEquals(Double.POSITIVE_INFINITY, Math.sqrt(3e200 * 3e200 + 4e200 * 4e200));
        assertEquals(0, Euclid.norm(0, 0));
    }

    @Test
    void cosineTellsDirectionsApart() {
        assertEquals(1, Euclid.cosine(new double[] {1, 2}, new double[] {10, 20}), 1e-15);
        assertEquals(0, Euclid.cosine(new double[] {1, 2}, new double[] {-2, 1}), 1e-15);
        assertEquals(-1, Euclid.cosine(new double[] {1, 2}, new double[] {-1, -2}), 1e-15);
    }

    @Test
    void stepGoesSoManyTimesAlong() {
        assertArrayEquals(new double[] {1, 8},
                Euclid.step(new double[] {1, 2}, 3, new double[] {0, 2}));
    }
}
