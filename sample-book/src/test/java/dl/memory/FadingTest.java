package dl.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl.plot.Csv;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class FadingTest {

    @Test
    void fiftyTurns(TestReporter book) {
        StringBuilder table = new StringBuilder("factor,10 turns,50 turns,200 turns\n");
        for (double factor : new double[] {0.5, 0.9, 0.99, 1, 1.01, 1.1}) {
            for (int turns : new int[] {10, 50, 200}) {
                assertEquals(1, Fading.remains(factor, turns) / StrictMath.pow(factor, turns), 1e-12);
            }
            table.append(String.format(Locale.ROOT, "%s,%s,%s,%s\n", factor,
                    Fading.remains(factor, 10), Fading.remains(factor, 50), Fading.remains(factor, 200)));
        }
        Csv.publish(book, "fading.csv", table);
        assertEquals(0.0052, Fading.remains(0.9, 50), 0.00005);
        book.publishEntry("remains", Double.toString(Fading.remains(0.9, 50)));
        book.publishEntry("grown", Double.toString(Fading.remains(1.1, 50)));
    }
}
