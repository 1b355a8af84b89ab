package dl.decisions;

import java.util.ArrayList;
import java.util.List;

/** A square of the grid: its row, counted from the top, and its column, counted from the left, both from 0. */
public record Square(int row, int column) {

    /** How many rows and columns the grid has. */
    public static final int SIDE = 5;

    // @start region=beside
    Square beside(Move move) {
        return switch (move) {
            case UP -> new Square(row - 1, column);
            case RIGHT -> new Square(row, column + 1);
            case DOWN -> new Square(row + 1, column);
            case LEFT -> new Square(row, column - 1);
        };
    }
    // @end

    boolean isOnTheGrid() {
        return row >= 0 && row < SIDE && column >= 0 && column < SIDE;
    }

    /** Its place in a list of all squares. */
    int number() {
        return SIDE * row + column;
    }

    /** All squares, row by row. */
    static List<Square> all() {
        List<Square> all = new ArrayList<>();
        for (int number = 0; number < SIDE * SIDE; number++) {
            all.add(new Square(number / SIDE, number % SIDE));
        }
        return all;
    }
}
