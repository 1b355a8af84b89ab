package dl.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dl.decisions.Outcome.Bumped;
import dl.decisions.Outcome.Carried;
import dl.decisions.Outcome.Stepped;
import dl.plot.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class WorldTest {

    @Test
    void theWorld(TestReporter book) {
        Board board = new Board("The world",
                "Five by five squares. From A in the top row one is carried to the bottom row and gets 10,"
                        + " from B to the middle row and gets 5.", 5);
        for (Square square : Square.all()) {
            board.square(square.equals(World.A) ? "A" : square.equals(World.B) ? "B" : "", 0);
        }
        Outcome fromA = World.outcome(World.A, Move.UP);
        Outcome fromB = World.outcome(World.B, Move.UP);
        board.jump(1, 0, fromA.to().row(), "+" + Math.round(fromA.reward()))
                .jump(3, 0, fromB.to().row(), "+" + Math.round(fromB.reward()))
                .publish(book, "world.svg");
        assertEquals(new Carried(new Square(4, 1), 10), fromA);
        assertEquals(new Carried(new Square(2, 3), 5), fromB);
    }

    @Test
    void aMoveLeadsToTheSquareBesideOrAgainstTheWall() {
        Square corner = new Square(0, 0);
        assertEquals(new Bumped(corner), World.outcome(corner, Move.UP));
        assertEquals(new Bumped(corner), World.outcome(corner, Move.LEFT));
        assertEquals(new Stepped(new Square(0, 1)), World.outcome(corner, Move.RIGHT));
        assertEquals(new Stepped(new Square(1, 0)), World.outcome(corner, Move.DOWN));
        assertEquals(-1, World.outcome(corner, Move.UP).reward());
        assertEquals(0, World.outcome(corner, Move.DOWN).reward());
    }
}
