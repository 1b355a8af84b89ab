package dl.decisions;

import dl.matrices.Euclid;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * What it is worth to stand on each square.
 *
 * @param worth one number for each square, row by row
 * @param discount what a reward loses by coming one move later, from 0 to below 1
 */
public record Values(double[] worth, double discount) {

    public Values {
        worth = worth.clone();
        if (worth.length != Square.SIDE * Square.SIDE) {
            throw new IllegalArgumentException(
                    "a value for each of 25 squares, not " + worth.length);
        }
        if (!(discount >= 0 && discount < 1)) {
            throw new IllegalArgumentException(
                    "a discount from 0 to below 1, not " + discount);
        }
    }

    /** Nothing is worth anything yet. */
    static Values nothing(double discount) {
        return new Values(new double[Square.SIDE * Square.SIDE], discount);
    }

    @Override
    public double[] worth() {
        return worth.clone();
    }

    /** What this square is worth. */
    public double at(Square square) {
        return worth[square.number()];
    }

    // @start region=moves
    double ofMove(Square from, Move move) {
        Outcome outcome = World.outcome(from, move);
        return outcome.reward() + discount * at(outcome.to());
    }

    double[] ofMoves(Square from) {
        return Arrays.stream(Move.values())
                .mapToDouble(move -> ofMove(from, move))
                .toArray();
    }
    // @end

    // @start region=judges
    static double average(double[] ofMoves) {
        double[] alike = {0.25, 0.25, 0.25, 0.25};
        return Euclid.dot(ofMoves, alike);
    }

    static double best(double[] ofMoves) {
        return Arrays.stream(ofMoves).max().getAsDouble();
    }
    // @end

    // @start region=swept
    Values swept(ToDoubleFunction<double[]> judge) {
        double[] next = new double[worth.length];
        for (Square square : Square.all()) {
            double[] ofMoves = ofMoves(square);
            next[square.number()] = judge.applyAsDouble(ofMoves);
        }
        return new Values(next, discount);
    }
    // @end

    // @start region=apart
    double apart(Values other) {
        double most = 0;
        for (int i = 0; i < worth.length; i++) {
            double apart = Math.abs(worth[i] - other.worth[i]);
            most = Math.max(most, apart);
        }
        return most;
    }
    // @end

    // @start region=settled
    Values settled(ToDoubleFunction<double[]> judge, double within) {
        double toCome = discount / (1 - discount);
        Values before = this;
        Values after = swept(judge);
        while (toCome * after.apart(before) > within) {
            before = after;
            after = before.swept(judge);
        }
        return after;
    }
    // @end
}
