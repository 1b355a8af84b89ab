package dl.decisions;

// @start region=outcome
/** What comes of a move. */
public sealed interface Outcome {

    /** Where one is afterwards. */
    Square to();

    /** What one gets for it. */
    double reward();

    /** To the square beside, for nothing. */
    record Stepped(Square to) implements Outcome {
        @Override
        public double reward() {
            return 0;
        }
    }

    /** Against the wall: one stays where one is, and pays. */
    record Bumped(Square to) implements Outcome {
        @Override
        public double reward() {
            return -1;
        }
    }

    /** Carried far away, and paid for it. */
    record Carried(Square to, double reward) implements Outcome {}
}
// @end
