package dl.answers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.neuron.Line;
import dl.plot.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Lesson.class)
class AnswersSolutionsTest {

    static double logistic(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    @Test
    void twoAnswers(TestReporter book) {
        double worst = 0;
        for (double score = -20; score <= 20; score += 0.125) {
            worst = Math.max(worst, Math.abs(Softmax.chances(score + 3, 3)[0] - logistic(score)));
        }
        assertTrue(worst < 1e-15, "worst " + worst);
        book.publishEntry("worst", Double.toString(worst));
    }

    static Panel without(Panel panel, int answer) {
        Line unneeded = panel.lines().get(answer);
        List<Line> lines = new ArrayList<>();
        for (Line line : panel.lines()) {
            double[] weights = line.weights();
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= unneeded.weights()[i];
            }
            lines.add(new Line(weights, line.bias() - unneeded.bias()));
        }
        return new Panel(lines);
    }

    @Test
    void nineAreEnough() {
        SplittableRandom random = new SplittableRandom(1);
        Panel ten = Panel.of(10, random.doubles(50, -1, 1).toArray());
        Panel nine = without(ten, 9);
        assertEquals(0, nine.scores(random.doubles(4).toArray())[9]);
        for (int i = 0; i < 100; i++) {
            double[] x = random.doubles(4, -1, 1).toArray();
            assertArrayEquals(ten.chances(x), nine.chances(x), 1e-15);
        }
    }

    /**
     * How many questions the best plan needs on average, found by David
     * Huffman's rule.
     */
    static double questions(double... chances) {
        Queue<Double> open = new PriorityQueue<>();
        for (double chance : chances) {
            open.add(chance);
        }
        double questions = 0;
        while (open.size() > 1) {
            // The two rarest are told apart by the last question of all.
            double either = open.remove() + open.remove();
            questions += either;
            open.add(either);
        }
        return questions;
    }

    /** The chances of all rows of so many tosses. */
    static double[] tosses(int count, double heads) {
        double[] chances = new double[1 << count];
        for (int row = 0; row < chances.length; row++) {
            int up = Integer.bitCount(row);
            chances[row] = StrictMath.pow(heads, up)
                    * StrictMath.pow(1 - heads, count - up);
        }
        return chances;
    }

    @Test
    void askedInBlocks(TestReporter book) {
        StringBuilder table = new StringBuilder("tosses,questions\n");
        double entropy = Surprise.entropy(0.1, 0.9);
        for (int count : new int[] {1, 2, 3, 4, 6, 8, 12}) {
            double each = questions(tosses(count, 0.1)) / count;
            assertTrue(each >= entropy && each < entropy + 1.0 / count);
            table.append(count).append(',').append(each).append('\n');
        }
        assertEquals(0.645, questions(tosses(2, 0.1)) / 2, 1e-12);
        Csv.publish(book, "blocks.csv", table);
    }
}
