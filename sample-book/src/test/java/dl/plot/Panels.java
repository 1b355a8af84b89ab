package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.TestReporter;

/** Small squares in rows, two of them beside each other, in each of which lines and named points lie between −1 and 1. */
public final class Panels {

    private static final int WIDTH = 480;
    private static final int GAP = 16;
    private static final int WORDS = 30;
    private static final double SIDE = (WIDTH - 2.0 - GAP) / 2;
    private static final double REACH = 1.25;

    private final String title;
    private final String description;
    private final StringBuilder drawn = new StringBuilder();
    private int count;

    /** Something to mark in a panel: where it is, whether it is one of the yeses, and its name, below on the left or above. */
    public record Point(double x, double y, boolean yes, String name, boolean below) {}

    /** No panels yet; the title and the description are for readers who do not see them. */
    public Panels(String title, String description) {
        this.title = title;
        this.description = description;
    }

    /** A panel with thin lines, a border from one point to another, and points; below it some words. */
    public Panels add(String below, List<double[][]> web, double[][] border, List<Point> points) {
        double left = 1 + (SIDE + GAP) * (count % 2);
        double top = 1 + (SIDE + WORDS) * (count / 2);
        String frame = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(px(left), px(top), px(SIDE), px(SIDE));
        Pen thin = new Pen();
        web.forEach(line -> thin.line(pixels(line, left, top)));
        drawn.append("<clipPath id=\"p%d\"><rect %s/></clipPath>\n<rect fill=\"%s\" stroke=\"%s\" %s/>\n"
                .formatted(count, frame, Svg.LEAF, Svg.RULE, frame));
        drawn.append(Svg.group("clip-path=\"url(#p" + count + ")\" fill=\"none\"",
                "<path stroke=\"%s\" d=\"%s\"/>\n<path stroke=\"%s\" stroke-width=\"2\" d=\"%s\"/>\n".formatted(
                        Svg.SOFT, thin.path(), Svg.colour(3), new Pen().line(pixels(border, left, top)).path())));
        points.forEach(point -> drawn.append(marked(point, left, top)));
        drawn.append(Svg.group("text-anchor=\"middle\"", text(left + SIDE / 2, top + SIDE + 20, below)));
        count++;
        return this;
    }

    /** Dots for the yeses and rings for the noes, with their names where there is room. */
    private static String marked(Point point, double left, double top) {
        double x = across(point.x(), left);
        double y = down(point.y(), top);
        double width = Svg.width(point.name());
        double at = point.below() || point.x() > 0.4 ? x - width - 6 : x + 9;
        double to = point.below() || point.y() > 0.8 ? y + 19 : y - 8;
        return "<circle cx=\"%s\" cy=\"%s\" r=\"5\" stroke-width=\"2\" stroke=\"%s\" fill=\"%s\"/>\n".formatted(px(x), px(y),
                        Svg.colour(point.yes() ? 0 : 1), point.yes() ? Svg.colour(0) : Svg.PAPER)
                + text(at, to, point.name());
    }

    private static List<double[]> pixels(double[][] line, double left, double top) {
        List<double[]> pixels = new ArrayList<>();
        for (int i = 0; i < line[0].length; i++) {
            pixels.add(new double[] {across(line[0][i], left), down(line[1][i], top)});
        }
        return pixels;
    }

    private static double across(double x, double left) {
        return left + (x + REACH) / (2 * REACH) * SIDE;
    }

    private static double down(double y, double top) {
        return top + (REACH - y) / (2 * REACH) * SIDE;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        int rows = (count + 1) / 2;
        Svg.publish(book, file,
                Svg.document(WIDTH, (int) Math.ceil(2 + rows * (SIDE + WORDS)), title, description, drawn.toString()));
    }
}
