package dl.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.answers.Surprise;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Loop.class)
class LoopSolutionsTest {

    static int turnsToHalf(double factor) {
        int turns = 0;
        while (Fading.remains(factor, turns) > 0.5) {
            turns++;
        }
        return turns;
    }

    @Test
    void halfLife(TestReporter book) {
        for (double factor : new double[] {0.5, 0.9, 0.99}) {
            assertEquals(Math.ceil(StrictMath.log(0.5) / StrictMath.log(factor)), turnsToHalf(factor));
        }
        double kept = 1 - 1 / (1 + StrictMath.exp(3));
        book.publishEntry("loop", Integer.toString(turnsToHalf(0.9)));
        book.publishEntry("kept", Double.toString(kept));
        book.publishEntry("gate", Integer.toString(turnsToHalf(kept)));
        book.publishEntry("forty", Double.toString(StrictMath.pow(kept, 40)));
    }

    static double withOpenGates() {
        Loop open = new Loop(new Cell.Gated(0), LoopTest.WIDTH);
        return LoopTest.share(open, 40, 1, new ArrayList<>());
    }

    @Test
    void openGates(TestReporter book) {
        double right = withOpenGates();
        assertTrue(right < 0.6);
        book.publishEntry("right", Double.toString(100 * right));
    }

    static int[] everyOther(int length, Random random) {
        int[] text = new int[length];
        for (int i = 2; i < length; i++) {
            boolean asBefore = random.nextDouble() < 0.9;
            text[i] = asBefore ? text[i - 2] : 1 - text[i - 2];
        }
        return text;
    }

    @Test
    void lastButOne(TestReporter book) {
        int[] known = everyOther(200_000, new Random(1));
        int[] unseen = everyOther(200_000, new Random(2));
        double rate = Surprise.entropy(0.1, 0.9);
        double one = Counting.of(1, known).surprise(unseen);
        double two = Counting.of(2, known).surprise(unseen);
        assertEquals(0.4690, rate, 0.00005);
        assertEquals(1, one, 0.001);
        assertEquals(rate, two, 0.005);
        book.publishEntry("one", Double.toString(one));
        book.publishEntry("two", Double.toString(two));
        book.publishEntry("rate", Double.toString(rate));
    }
}
