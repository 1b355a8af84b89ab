package dl.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dl.plot.Board;
import dl.plot.Csv;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class ValuesTest {

    static final double DISCOUNT = 0.9;
    static final Values BEST = Values.nothing(DISCOUNT).settled(Values::best, 1e-10);

    /** Sutton and Barto 2018, figure 3.2. */
    private static final double[] BY_CHANCE = {
        3.3, 8.8, 4.4, 5.3, 1.5,
        1.5, 3.0, 2.3, 1.9, 0.5,
        0.1, 0.7, 0.7, 0.4, -0.4,
        -1.0, -0.4, -0.4, -0.6, -1.2,
        -1.9, -1.3, -1.2, -1.4, -2.0
    };

    /** Sutton and Barto 2018, figure 3.5. */
    private static final double[] AT_BEST = {
        22.0, 24.4, 22.0, 19.4, 17.5,
        19.8, 22.0, 19.8, 17.8, 16.0,
        17.8, 19.8, 17.8, 16.0, 14.4,
        16.0, 17.8, 16.0, 14.4, 13.0,
        14.4, 16.0, 14.4, 13.0, 11.7
    };

    @Test
    void byChance(TestReporter book) {
        Values values = Values.nothing(DISCOUNT).settled(Values::average, 1e-10);
        assertEquals(8.789, values.at(World.A), 0.0005);
        assertArrayRounds(BY_CHANCE, values);
        board("What squares are worth to somebody who moves by chance",
                "The square A is worth most, 8.8, and the corners at the bottom least.", values, false)
                .publish(book, "chance.svg");
        book.publishEntry("a", Double.toString(values.at(World.A)));
        book.publishEntry("b", Double.toString(values.at(World.B)));
    }

    @Test
    void atBest(TestReporter book) {
        assertEquals(24.419, BEST.at(World.A), 0.0005);
        assertEquals(10 / (1 - StrictMath.pow(DISCOUNT, 5)), BEST.at(World.A), 1e-9);
        assertArrayRounds(AT_BEST, BEST);
        board("What squares are worth to somebody who always makes the best move, and those moves",
                "All arrows lead to A, some by way of B.", BEST, true).publish(book, "best.svg");
        book.publishEntry("a", Double.toString(BEST.at(World.A)));
    }

    @Test
    void contraction(TestReporter book) {
        Values chanceInTheEnd = Values.nothing(DISCOUNT).settled(Values::average, 1e-12);
        Values best = Values.nothing(DISCOUNT);
        Values chance = best;
        StringBuilder table = new StringBuilder("sweeps,best,best factor,chance,chance factor\n");
        Set<Integer> shown = Set.of(1, 2, 3, 10, 20, 40, 80);
        double bestBefore = best.apart(BEST);
        double chanceBefore = chance.apart(chanceInTheEnd);
        for (int sweep = 1; sweep <= 80; sweep++) {
            best = best.swept(Values::best);
            chance = chance.swept(Values::average);
            double bestNow = best.apart(BEST);
            double chanceNow = chance.apart(chanceInTheEnd);
            assertTrue(bestNow <= DISCOUNT * bestBefore + 1e-12, "after sweep " + sweep);
            assertTrue(chanceNow <= DISCOUNT * chanceBefore + 1e-12, "after sweep " + sweep);
            if (shown.contains(sweep)) {
                table.append(String.format(Locale.ROOT, "%d,%s,%s,%s,%s\n",
                        sweep, bestNow, bestNow / bestBefore, chanceNow, chanceNow / chanceBefore));
            }
            bestBefore = bestNow;
            chanceBefore = chanceNow;
        }
        Csv.publish(book, "contraction.csv", table);
    }

    @Test
    void whateverTwoPeopleThinkASweepBringsThemTogether() {
        SplittableRandom random = new SplittableRandom(3);
        for (int pair = 0; pair < 1_000; pair++) {
            Values one = wild(random, 100);
            Values other = wild(random, 100);
            assertTrue(one.swept(Values::best).apart(other.swept(Values::best)) <= DISCOUNT * one.apart(other) + 1e-12);
            assertTrue(one.swept(Values::average).apart(other.swept(Values::average))
                    <= DISCOUNT * one.apart(other) + 1e-12);
        }
    }

    /** Opinions between so much below and so much above nothing. */
    static Values wild(SplittableRandom random, double most) {
        double[] worth = new double[Square.SIDE * Square.SIDE];
        Arrays.setAll(worth, i -> most * (2 * random.nextDouble() - 1));
        return new Values(worth, DISCOUNT);
    }

    @Test
    void valuesKeepTheirNumbersAndRefuseWrongOnes() {
        double[] numbers = new double[25];
        Values values = new Values(numbers, 0.5);
        numbers[0] = 7;
        values.worth()[0] = 7;
        assertEquals(0, values.at(new Square(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> new Values(new double[24], 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Values(numbers, 1));
    }

    /** A board with each square's worth, and where it is wanted with the best moves from there. */
    static Board board(String title, String description, Values values, boolean withMoves) {
        Board board = new Board(title, description, Square.SIDE);
        double most = Arrays.stream(values.worth()).map(Math::abs).max().getAsDouble();
        for (Square square : Square.all()) {
            String word = String.format(Locale.ROOT, "%.1f", values.at(square)).replace('-', '−');
            board.square(word, values.at(square) / most,
                    withMoves ? arrows(values, square) : new int[0][]);
        }
        return board;
    }

    private static int[][] arrows(Values values, Square square) {
        double[] ofMoves = values.ofMoves(square);
        return Arrays.stream(Move.values())
                .filter(move -> ofMoves[move.ordinal()] > Values.best(ofMoves) - 1e-6)
                .map(square::beside)
                .map(to -> new int[] {to.column() - square.column(), to.row() - square.row()})
                .toArray(int[][]::new);
    }

    private static void assertArrayRounds(double[] printed, Values values) {
        for (Square square : Square.all()) {
            assertEquals(printed[square.number()], values.at(square), 0.0501, square.toString());
        }
    }
}
