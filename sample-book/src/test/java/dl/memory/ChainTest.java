package dl.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.answers.Surprise;
import dl.matrices.Matrix;
import dl.plot.Csv;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class ChainTest {

    static final Chain WEATHER = new Chain(Matrix.of(
            new double[] {0.9, 0.1},
            new double[] {0.5, 0.5}));

    @Test
    void rate(TestReporter book) {
        assertArrayEquals(new double[] {5.0 / 6, 1.0 / 6}, WEATHER.resting(), 1e-12);
        assertEquals(0.5575, WEATHER.rate(), 0.00005);
        book.publishEntry("rate", Double.toString(WEATHER.rate()));
        double dry = WEATHER.resting()[0];
        double alone = Surprise.entropy(dry, 1 - dry);
        assertEquals(0.6500, alone, 0.00005);
        book.publishEntry("alone", Double.toString(alone));
    }

    @Test
    void howMuchToRemember(TestReporter book) {
        int[] text = WEATHER.text(400_000, new Random(7));
        int[] known = Arrays.copyOf(text, 200_000);
        int[] unseen = Arrays.copyOfRange(text, 200_000, 400_000);
        double oracle = WEATHER.surprise(unseen);
        assertEquals(WEATHER.rate(), oracle, 0.005);
        StringBuilder table = new StringBuilder("letters,bits,more\n");
        for (int memory = 0; memory <= 6; memory++) {
            double surprise = Counting.of(memory, known).surprise(unseen);
            assertTrue(memory == 0 ? surprise - oracle > 0.09 : Math.abs(surprise - oracle) < 0.001);
            table.append(String.format(Locale.ROOT, "%d,%s,%s\n", memory, surprise, surprise - oracle));
        }
        Csv.publish(book, "memories.csv", table);
        book.publishEntry("oracle", Double.toString(oracle));
    }
}
