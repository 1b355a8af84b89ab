package dl.decisions;

import java.util.SplittableRandom;

/** Somebody who walks about in a world without knowing its rules, and finds out what moves are worth. */
public final class Learner {

    private final double[][] known = new double[Square.SIDE * Square.SIDE][Move.values().length];
    private final double discount;
    private final double rate;
    private final double curiosity;
    private final SplittableRandom random;

    /**
     * A learner who knows nothing yet.
     *
     * @param discount what a reward loses by coming one move later
     * @param rate how far an opinion moves towards what was just seen, from 0 to 1
     * @param curiosity how often a move is chosen by chance and not by what is known, from 0 to 1
     */
    public Learner(double discount, double rate, double curiosity, SplittableRandom random) {
        this.discount = discount;
        this.rate = rate;
        this.curiosity = curiosity;
        this.random = random;
    }

    // @start region=moved
    Square moved(Square from) {
        Move move = choice(from);
        Outcome outcome = World.outcome(from, move);
        double seen = outcome.reward()
                + discount * Values.best(known[outcome.to().number()]);
        double[] opinion = known[from.number()];
        double missed = seen - opinion[move.ordinal()];
        opinion[move.ordinal()] += rate * missed;
        return outcome.to();
    }
    // @end

    // @start region=choice
    private Move choice(Square at) {
        return random.nextDouble() < curiosity
                ? Move.values()[random.nextInt(4)]
                : favourite(at);
    }

    Move favourite(Square at) {
        double[] opinion = known[at.number()];
        Move favourite = Move.UP;
        for (Move move : Move.values()) {
            favourite = opinion[move.ordinal()]
                            > opinion[favourite.ordinal()]
                    ? move : favourite;
        }
        return favourite;
    }
    // @end

    /** What this learner thinks each square is worth: as much as its favourite move. */
    public Values opinion() {
        double[] worth = new double[known.length];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = Values.best(known[i]);
        }
        return new Values(worth, discount);
    }

    // @start region=walk
    Square walk(Square from, int moves) {
        Square at = from;
        for (int i = 0; i < moves; i++) {
            at = moved(at);
        }
        return at;
    }
    // @end
}
