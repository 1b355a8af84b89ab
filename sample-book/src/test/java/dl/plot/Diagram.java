package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import org.junit.jupiter.api.TestReporter;

/** Boxes in a grid, with arrows between them. */
public final class Diagram {

    private static final int ACROSS = 186;
    private static final int DOWN = 104;
    private static final int WIDTH = 100;
    private static final int HEIGHT = 76;
    private static final int MARGIN = 2;

    private final String title;
    private final String description;
    private final StringBuilder arrows = new StringBuilder();
    private final StringBuilder factors = new StringBuilder();
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
        boxes.append("<rect fill=\"%s\" stroke=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>\n"
                .formatted(Svg.LEAF, Svg.SOFT, px(x), px(y), WIDTH, HEIGHT));
        double middle = x + WIDTH / 2.0;
        boxes.append(Svg.group("text-anchor=\"middle\"", Svg.group("font-weight=\"600\"", text(middle, y + 22, name))
                + text(middle, y + 43, second)
                + Svg.group("fill=\"" + Svg.SOFT + "\"", text(middle, y + 64, third))));
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
        arrows.append("<path d=\"M%s %sL%s %sM%s %sL%s %sL%s %s\"/>\n".formatted(
                px(x1), px(y1), px(x2), px(y2),
                px(x2 - 9 * ux - 4 * uy), px(y2 - 9 * uy + 4 * ux), px(x2), px(y2),
                px(x2 - 9 * ux + 4 * uy), px(y2 - 9 * uy - 4 * ux)));
        double width = Svg.width(words) + 4;
        factors.append("<rect fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"22\"/>\n".formatted(
                Svg.PAPER, px((x1 + x2 - width) / 2), px((y1 + y2) / 2 - 11), px(width)));
        factors.append(text((x1 + x2) / 2, (y1 + y2) / 2 + 6, words));
        return this;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        Svg.publish(book, file,
                Svg.document((int) right, (int) bottom, title, description,
                Svg.group("fill=\"none\" stroke=\"" + Svg.SOFT + "\"", arrows)
                        + Svg.group("text-anchor=\"middle\" fill=\"" + Svg.SOFT + "\"", factors) + boxes));
    }

    private static double left(double column) {
        return MARGIN + column * ACROSS;
    }

    private static double top(double row) {
        return MARGIN + row * DOWN;
    }
}
