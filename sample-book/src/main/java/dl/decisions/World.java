package dl.decisions;

import dl.decisions.Outcome.Bumped;
import dl.decisions.Outcome.Carried;
import dl.decisions.Outcome.Stepped;

/** A small world: five squares by five, of which two are special. */
public final class World {

    static final Square A = new Square(0, 1);
    static final Square B = new Square(0, 3);
    static final Square BELOW_A = new Square(4, 1);
    static final Square BELOW_B = new Square(2, 3);

    private World() {}

    // @start region=rules
    static Outcome outcome(Square from, Move move) {
        if (from.equals(A)) {
            return new Carried(BELOW_A, 10);
        }
        if (from.equals(B)) {
            return new Carried(BELOW_B, 5);
        }
        Square to = from.beside(move);
        return to.isOnTheGrid() ? new Stepped(to) : new Bumped(from);
    }
    // @end
}
