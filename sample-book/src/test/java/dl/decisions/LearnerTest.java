package dl.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Axis;
import dl.plot.Csv;
import dl.plot.Plot;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class LearnerTest {

    private static final Square START = new Square(4, 4);

    @Test
    void learning(TestReporter book) {
        StringBuilder table = new StringBuilder("moves,farthest,a,right\n");
        Learner learner = learner(1);
        Square at = START;
        int walked = 0;
        int allRight = 0;
        for (int moves : new int[] {100, 300, 1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 50_000}) {
            at = learner.walk(at, moves - walked);
            walked = moves;
            Values opinion = learner.opinion();
            int right = right(learner);
            allRight = allRight == 0 && right == 25 ? moves : allRight;
            table.append(String.format(Locale.ROOT, "%d,%s,%s,%d\n",
                    moves, opinion.apart(ValuesTest.BEST), opinion.at(World.A), right));
        }
        Csv.publish(book, "learning.csv", table);
        assertEquals(25, right(learner));
        assertEquals(24.419, learner.opinion().at(World.A), 0.0005);
        assertTrue(learner.opinion().apart(ValuesTest.BEST) < 1e-6);
        book.publishEntry("a", Double.toString(learner.opinion().at(World.A)));
        book.publishEntry("right", Integer.toString(allRight));
    }

    @Test
    void fourWalks(TestReporter book) {
        Plot plot = new Plot("Four learners",
                "How far the opinion of each is from the truth at most, on a logarithmic axis: nearly straight lines downwards.",
                Axis.linear("moves in thousands", 0, 40, 10, 0), Axis.log("farthest from the truth", -6, 2, 2));
        for (int seed = 1; seed <= 4; seed++) {
            Learner learner = learner(seed);
            double[] thousands = new double[401];
            double[] farthest = new double[401];
            Square at = START;
            farthest[0] = learner.opinion().apart(ValuesTest.BEST);
            for (int i = 1; i <= 400; i++) {
                at = learner.walk(at, 100);
                thousands[i] = i / 10.0;
                farthest[i] = learner.opinion().apart(ValuesTest.BEST);
            }
            assertTrue(farthest[400] < 1e-4, "walk " + seed + ": " + farthest[400]);
            plot.line("walk " + seed, thousands, farthest);
        }
        plot.publish(book, "walks.svg");
    }

    private static Learner learner(int seed) {
        return new Learner(ValuesTest.DISCOUNT, 0.5, 1, new SplittableRandom(seed));
    }

    /** On how many squares the favourite move is one of the best. */
    static int right(Learner learner) {
        int right = 0;
        for (Square square : Square.all()) {
            double[] ofMoves = ValuesTest.BEST.ofMoves(square);
            right += ofMoves[learner.favourite(square).ordinal()] > Values.best(ofMoves) - 1e-6 ? 1 : 0;
        }
        return right;
    }
}
