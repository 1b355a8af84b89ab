package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import org.junit.jupiter.api.TestReporter;

/** Boxes in a grid, with arrows between them. */
public final class Diagram {

    private static final int ACROSS = 236;
    private static final int DOWN = 104;
    private static final int WIDTH = 128;
    private static final int HEIGHT = 64;
    private static final int MARGIN = 14;

    private final String title;
    private final String description;
    private final StringBuilder arrows = new StringBuilder();
    private final StringBuilder boxes = new StringBuilder();
    private double right;
    private double bottom;

    /** An empty diagram; the title and the description are for readers who do not see it. */
    public Diagram(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** Puts a box into a cell of the grid, with a name in bold and two lines below it. */
    public Diagram box(double column, double row, String name, String second, String third) {
        double x = left(column);
        double y = top(row);
        boxes.append("<rect class=\"n\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>\n"
                .formatted(px(x), px(y), WIDTH, HEIGHT));
        double middle = x + WIDTH / 2.0;
        boxes.append(text(middle, y + 19, "m b", name))
                .append(text(middle, y + 37, "m", second))
                .append(text(middle, y + 54, "m q", third));
        right = Math.max(right, x + WIDTH + MARGIN);
        bottom = Math.max(bottom, y + HEIGHT + MARGIN);
        return this;
    }

    /** Draws an arrow from the right side of one box to the left side of another, with words on it. */
    public Diagram arrow(double fromColumn, double fromRow, double toColumn, double toRow, String words) {
        double x1 = left(fromColumn) + WIDTH;
        double y1 = top(fromRow) + HEIGHT / 2.0;
        double x2 = left(toColumn) - 2;
        double y2 = top(toRow) + HEIGHT / 2.0;
        double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        arrows.append("<path class=\"f\" d=\"M%s %sL%s %sM%s %sL%s %sL%s %s\"/>\n".formatted(
                px(x1), px(y1), px(x2), px(y2),
                px(x2 - 9 * ux - 4 * uy), px(y2 - 9 * uy + 4 * ux), px(x2), px(y2),
                px(x2 - 9 * ux + 4 * uy), px(y2 - 9 * uy - 4 * ux)));
        arrows.append(text((x1 + x2) / 2, (y1 + y2) / 2 - 7 - 22 * Math.abs(uy), "m q", words));
        return this;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        Svg.publish(book, file,
                Svg.document((int) right, (int) bottom, title, description, arrows.toString() + boxes));
    }

    private static double left(double column) {
        return MARGIN + column * ACROSS;
    }

    private static double top(double row) {
        return MARGIN + row * DOWN;
    }
}
