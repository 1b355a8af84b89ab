package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import org.junit.jupiter.api.TestReporter;

/** A board of squares, each with a word, a tint and arrows; and jumps from square to square. */
public final class Board {

    private static final int WIDTH = 480;
    private static final double ARROW = 19;

    private final String title;
    private final String description;
    private final int columns;
    private final double side;
    private final StringBuilder squares = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder arrows = new StringBuilder();
    private final StringBuilder jumps = new StringBuilder();
    private int count;

    /** An empty board; the title and the description are for readers who do not see it. */
    public Board(String title, String description, int columns) {
        this.title = title;
        this.description = description;
        this.columns = columns;
        this.side = (WIDTH - 2.0) / columns;
    }

    /**
     * The next square, row by row.
     *
     * @param word what stands in it
     * @param tint from −1 for the one colour to 1 for the other, with 0 for none
     * @param directions an arrow for each, as its steps to the right and down
     */
    public Board square(String word, double tint, int[]... directions) {
        double left = 1 + side * (count % columns);
        double top = 1 + side * (count / columns);
        String square = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(px(left), px(top), px(side), px(side));
        squares.append("<rect fill=\"%s\" %s/>\n".formatted(Svg.LEAF, square));
        squares.append("<rect fill=\"%s\" fill-opacity=\"%s%%\" stroke=\"%s\" %s/>\n".formatted(
                Svg.colour(tint < 0 ? 1 : 2), Math.round(45 * Math.min(1, Math.abs(tint))), Svg.SOFT, square));
        words.append(text(left + side / 2, top + (directions.length == 0 ? side / 2 + 6 : 28), word));
        for (int[] direction : directions) {
            double x = left + side / 2;
            double y = top + 61;
            arrow(arrows, x + 5 * direction[0], y + 5 * direction[1],
                    x + ARROW * direction[0], y + ARROW * direction[1]);
        }
        count++;
        return this;
    }

    /** An arrow down a column, with a word at its middle. */
    public Board jump(int column, int fromRow, int toRow, String word) {
        double x = 1 + side * (column + 0.5);
        double y1 = 1 + side * (fromRow + 0.5) + 14;
        double y2 = 1 + side * (toRow + 0.5) - 18;
        arrow(arrows, x, y1, x, y2);
        double middle = 1 + side * (fromRow + toRow + 1) / 2;
        double width = Svg.width(word) + 8;
        jumps.append("<rect fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"24\"/>\n".formatted(
                Svg.LEAF, px(x - width / 2), px(middle - 12), px(width)));
        jumps.append(text(x, middle + 6, word));
        return this;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        int rows = (count + columns - 1) / columns;
        Svg.publish(book, file, Svg.document(WIDTH, (int) Math.ceil(2 + rows * side), title, description,
                squares + Svg.group("fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.6\"", arrows)
                        + Svg.group("text-anchor=\"middle\"", words + "" + jumps)));
    }

    private static void arrow(StringBuilder into, double x1, double y1, double x2, double y2) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        into.append("<path d=\"M%s %sL%s %sM%s %sL%s %sL%s %s\"/>\n".formatted(
                px(x1), px(y1), px(x2), px(y2),
                px(x2 - 6 * ux - 4 * uy), px(y2 - 6 * uy + 4 * ux), px(x2), px(y2),
                px(x2 - 6 * ux + 4 * uy), px(y2 - 6 * uy - 4 * ux)));
    }
}
