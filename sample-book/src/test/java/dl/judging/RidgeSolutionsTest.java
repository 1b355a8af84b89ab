package dl.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.digits.Digit;
import dl.digits.Digits;
import dl.digits.Nearest;
import dl.judging.Features.Polynomials;
import dl.matrices.Euclid;
import dl.matrices.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Ridge.class)
class RidgeSolutionsTest {

    static int bestOf(int guessers, int questions, Random coin) {
        int best = 0;
        for (int guesser = 0; guesser < guessers; guesser++) {
            int right = 0;
            for (int question = 0; question < questions; question++) {
                right += coin.nextBoolean() ? 1 : 0;
            }
            best = Math.max(best, right);
        }
        return best;
    }

    @Test
    void luckyGuesser(TestReporter book) {
        Random coin = new Random(6);
        double sum = 0;
        for (int i = 0; i < 2_000; i++) {
            sum += bestOf(100, 20, coin);
        }
        double average = sum / 2_000;
        assertEquals(expectedBest(100, 20), average, 0.1);
        book.publishEntry("average", Double.toString(average));
        book.publishEntry("share", Double.toString(5 * average));
    }

    /** The mean of the largest of so many binomial numbers, without chance. */
    private static double expectedBest(int guessers, int questions) {
        double mean = 0;
        double below = 0;
        double chance = StrictMath.pow(0.5, questions);
        for (int right = 0; right < questions; right++) {
            below += chance;
            chance = chance * (questions - right) / (right + 1);
            mean += 1 - StrictMath.pow(below, guessers);
        }
        return mean;
    }

    static double spread(boolean[] right, Random random) {
        double[] counts = new double[2_000];
        for (int again = 0; again < counts.length; again++) {
            for (int i = 0; i < right.length; i++) {
                boolean drawn = right[random.nextInt(right.length)];
                counts[again] += drawn ? 0 : 1;
            }
        }
        double mean = ManyLessons.mean(counts);
        double squares = 0;
        for (double count : counts) {
            squares += (count - mean) * (count - mean);
        }
        return Math.sqrt(squares / counts.length);
    }

    @Test
    void anotherExamination(TestReporter book) {
        Nearest reader = new Nearest(Digits.known());
        List<Digit> unseen = Digits.unseen();
        boolean[] right = new boolean[unseen.size()];
        int wrong = 0;
        for (int i = 0; i < right.length; i++) {
            right[i] = reader.read(unseen.get(i).ink()) == unseen.get(i).meant();
            wrong += right[i] ? 0 : 1;
        }
        double spread = spread(right, new Random(1));
        double formula = Math.sqrt(wrong * (1 - (double) wrong / right.length));
        assertEquals(formula, spread, 0.2);
        book.publishEntry("wrong", Integer.toString(wrong));
        book.publishEntry("spread", Double.toString(spread));
        book.publishEntry("formula", Double.toString(formula));
    }

    static double leaveOneOut(Features features, List<Example> known,
            double lambda) {
        Matrix table = Ridge.table(features, known);
        Matrix columns = table.transposed();
        Cholesky bowl = Cholesky.of(columns.times(table), lambda);
        Fitted fitted = Ridge.fit(features, known, lambda);
        double sum = 0;
        for (Example hidden : known) {
            double[] x = features.of(hidden.x());
            double own = Euclid.dot(x, bowl.solve(x));
            double missed = fitted.says(hidden.x()) - hidden.y();
            sum += StrictMath.pow(missed / (1 - own), 2);
        }
        return sum / known.size();
    }

    @Test
    void hidingEachInTurn(TestReporter book) {
        List<Example> known = Curves.known();
        Features features = new Polynomials(5);
        double sum = 0;
        for (int i = 0; i < known.size(); i++) {
            List<Example> others = new ArrayList<>(known);
            Example hidden = others.remove(i);
            sum += Ridge.fit(features, others, 0.1).error(List.of(hidden));
        }
        double shortcut = leaveOneOut(features, known, 0.1);
        assertEquals(sum / known.size(), shortcut, 1e-12);
        assertTrue(shortcut > Ridge.fit(features, known, 0.1).error(known));
        book.publishEntry("hidden", Double.toString(shortcut));
        book.publishEntry("known", Double.toString(Ridge.fit(features, known, 0.1).error(known)));
    }
}
