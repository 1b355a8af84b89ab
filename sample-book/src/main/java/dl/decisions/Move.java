package dl.decisions;

// @start region=moves
/** What one can do on the grid. */
public enum Move {
    UP,
    RIGHT,
    DOWN,
    LEFT
}
// @end
