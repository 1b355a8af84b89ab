package dl.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recto.Explain;
import dl.plot.Csv;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@Explain(of = Values.class)
class ValuesSolutionsTest {

    static int sweeps(Values start, double within) {
        Values values = start;
        int sweeps = 0;
        while (values.apart(ValuesTest.BEST) > within) {
            values = values.swept(Values::best);
            sweeps++;
        }
        return sweeps;
    }

    @Test
    void wildStart(TestReporter book) {
        double[] worth = new double[25];
        Arrays.fill(worth, 1e6);
        int fromNothing = sweeps(Values.nothing(0.9), 1e-3);
        int fromAMillion = sweeps(new Values(worth, 0.9), 1e-3);
        double more = StrictMath.log(1e6 / 24.419) / StrictMath.log(1 / 0.9);
        assertEquals(more, fromAMillion - fromNothing, 2);
        book.publishEntry("nothing", Integer.toString(fromNothing));
        book.publishEntry("million", Integer.toString(fromAMillion));
        book.publishEntry("more", Double.toString(more));
    }

    static double inWind(double[] ofMoves) {
        return 0.8 * Values.best(ofMoves) + 0.2 * Values.average(ofMoves);
    }

    @Test
    void wind(TestReporter book) {
        Values values = Values.nothing(0.9).settled(ValuesSolutionsTest::inWind, 1e-10);
        SplittableRandom random = new SplittableRandom(8);
        double sum = 0;
        int walks = 10_000;
        for (int walk = 0; walk < walks; walk++) {
            Square at = World.A;
            double weight = 1;
            for (int move = 0; move < 150; move++) {
                Move chosen = random.nextDouble() < 0.2
                        ? Move.values()[random.nextInt(4)] : favourite(values, at);
                Outcome outcome = World.outcome(at, chosen);
                sum += weight * outcome.reward();
                weight *= 0.9;
                at = outcome.to();
            }
        }
        assertEquals(values.at(World.A), sum / walks, 0.1);
        book.publishEntry("a", Double.toString(values.at(World.A)));
        book.publishEntry("simulated", Double.toString(sum / walks));
    }

    private static Move favourite(Values values, Square at) {
        Move favourite = Move.UP;
        for (Move move : Move.values()) {
            favourite = values.ofMove(at, move) > values.ofMove(at, favourite) ? move : favourite;
        }
        return favourite;
    }

    static double earned(Learner learner, Square start) {
        Square at = start;
        double sum = 0;
        double weight = 1;
        for (int move = 0; move < 200; move++) {
            Outcome next = World.outcome(at, learner.favourite(at));
            sum += weight * next.reward();
            weight *= 0.9;
            at = next.to();
        }
        return sum;
    }

    @Test
    void curiosity(TestReporter book) {
        StringBuilder table = new StringBuilder("curiosity,best,average\n");
        Square start = new Square(4, 4);
        for (double curiosity : new double[] {0, 0.02, 0.1, 0.3, 1}) {
            int best = 0;
            double sum = 0;
            for (int seed = 0; seed < 100; seed++) {
                Learner learner = new Learner(0.9, 0.5, curiosity, new SplittableRandom(seed));
                learner.walk(start, 20_000);
                double earned = earned(learner, start);
                assertTrue(earned <= ValuesTest.BEST.at(start) + 1e-6);
                assertTrue(curiosity > 0 || earned == 0, "whoever is never curious goes in circles");
                assertTrue(curiosity < 1 || earned > ValuesTest.BEST.at(start) - 1e-3);
                best += earned > ValuesTest.BEST.at(start) - 1e-3 ? 1 : 0;
                sum += earned;
            }
            table.append(curiosity).append(',').append(best).append(',').append(sum / 100).append('\n');
        }
        Csv.publish(book, "curiosity.csv", table);
        book.publishEntry("start", Double.toString(ValuesTest.BEST.at(start)));
    }
}
