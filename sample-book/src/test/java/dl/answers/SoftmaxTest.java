package dl.answers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.numbers.Slope;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SoftmaxTest {

    @Test
    void onlyDifferencesCount() {
        double[] low = Softmax.chances(2, 1, 0);
        assertEquals(1, Arrays.stream(low).sum(), 1e-15);
        assertArrayEquals(low, Softmax.chances(1002, 1001, 1000), 1e-15);
        assertArrayEquals(low, Softmax.chances(-998, -999, -1000), 1e-15);
    }

    @Test
    void largeScores(TestReporter book) {
        double loss = Softmax.loss(1, 1000, 0);
        assertEquals(1000, loss);
        assertEquals(0, Softmax.chances(1000, 0)[1]);
        book.publishEntry("loss", Double.toString(loss));
    }

    @Test
    void slopes(TestReporter book) {
        SplittableRandom random = new SplittableRandom(6);
        double worst = 0;
        for (int i = 0; i < 100; i++) {
            double[] scores = random.doubles(10, -3, 3).toArray();
            int right = random.nextInt(10);
            double[] chances = Softmax.chances(scores);
            for (int j = 0; j < scores.length; j++) {
                int which = j;
                double byDifference = Slope.central(z -> {
                    double[] moved = scores.clone();
                    moved[which] = z;
                    return Softmax.loss(right, moved);
                }, scores[j], Slope.STEP);
                worst = Math.max(worst, Math.abs(byDifference - (chances[j] - (j == right ? 1 : 0))));
            }
        }
        assertTrue(worst < 1e-9, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }

    @Test
    void aListIsCutIntoNeuronsOfOneLength() {
        assertThrows(IllegalArgumentException.class, () -> Panel.of(3, 1, 2, 3, 4));
        assertEquals(3, Panel.of(2, 1, 2, 3, 4).lines().get(1).weights()[0]);
    }

    @Test
    void aQuestionKeepsItsOwnNumbers() {
        double[] numbers = {1, 2};
        Question question = new Question(numbers, 0);
        numbers[0] = -9;
        question.x()[1] = -9;
        assertArrayEquals(new double[] {1, 2}, question.x());
    }
}
