package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.TestReporter;

/** Small planes in rows, with the same scale in all directions, each with words below it. */
public final class Planes {

    private static final int WIDTH = 480;
    private static final int GAP = 12;
    private static final int LINE = 20;

    private final String title;
    private final String description;
    private final int columns;
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    private final int lines;
    private final List<StringBuilder> drawings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /**
     * No planes yet. Each will reach from left to right and from bottom to top as it is told here, and has so many lines of
     * words below it.
     */
    public Planes(String title, String description, int columns, double left, double right, double bottom, double top, int lines) {
        this.title = title;
        this.description = description;
        this.columns = columns;
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.top = top;
        this.lines = lines;
    }

    /** Begins a plane, on which whatever follows is drawn. */
    public Planes plane(String... below) {
        int i = drawings.size();
        for (int line = 0; line < below.length; line++) {
            words.append(text(atX(i, (left + right) / 2), atY(i, bottom) + 19 + LINE * line, below[line]));
        }
        drawings.add(new StringBuilder());
        return axes();
    }

    /** The outline of a shape, faintly, as that of what was there before. */
    public Planes before(double[] xs, double[] ys) {
        return path("fill=\"none\" stroke=\"" + Svg.SOFT + "\" stroke-dasharray=\"4 3\"", outline(xs, ys) + "z");
    }

    /** A shape. */
    public Planes shape(double[] xs, double[] ys) {
        return path("fill=\"" + Svg.colour(0) + "\" fill-opacity=\"0.25\" stroke=\"" + Svg.colour(0) + "\" stroke-width=\"2\"",
                outline(xs, ys) + "z");
    }

    /** An arrow from the origin, in the colour of one of the things that are compared. */
    public Planes arrow(int series, double x, double y) {
        double length = Math.sqrt(x * x + y * y);
        if (length > 0) {
            double ux = x / length * 8 / scale();
            double uy = y / length * 8 / scale();
            String head = outline(new double[] {x - ux - uy / 2, x, x - ux + uy / 2}, new double[] {y - uy + ux / 2, y, y - uy - ux / 2});
            path("fill=\"none\" stroke=\"" + Svg.colour(series) + "\" stroke-width=\"2.5\"",
                    outline(new double[] {0, x}, new double[] {0, y}) + head);
        }
        return this;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < drawings.size(); i++) {
            String square = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"".formatted(
                    px(atX(i, left)), px(atY(i, top)), px(width()), px(height()));
            all.append("<clipPath id=\"p%d\"><rect %s/></clipPath>\n".formatted(i, square))
                    .append("<rect fill=\"%s\" stroke=\"%s\" %s/>\n".formatted(Svg.LEAF, Svg.RULE, square))
                    .append(Svg.group("clip-path=\"url(#p" + i + ")\" stroke-linejoin=\"round\"", drawings.get(i)));
        }
        int rows = (drawings.size() + columns - 1) / columns;
        Svg.publish(book, file, Svg.document(WIDTH, (int) Math.ceil(2 + rows * (height() + words() + GAP) - GAP), title, description,
                all + Svg.group("text-anchor=\"middle\"", words)));
    }

    private Planes axes() {
        return path("fill=\"none\" stroke=\"" + Svg.RULE + "\"",
                outline(new double[] {left, right}, new double[] {0, 0}) + outline(new double[] {0, 0}, new double[] {bottom, top}));
    }

    private Planes path(String look, String path) {
        drawings.get(drawings.size() - 1).append("<path %s d=\"%s\"/>\n".formatted(look, path));
        return this;
    }

    private String outline(double[] xs, double[] ys) {
        int plane = drawings.size() - 1;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(px(atX(plane, xs[i]))).append(' ').append(px(atY(plane, ys[i])));
        }
        return path.toString();
    }

    private double width() {
        return (WIDTH - 2.0 - GAP * (columns - 1)) / columns;
    }

    /** Pixels for a step of 1, in either direction. */
    private double scale() {
        return width() / (right - left);
    }

    private double height() {
        return (top - bottom) * scale();
    }

    private int words() {
        return 6 + LINE * lines;
    }

    private double atX(int plane, double x) {
        return 1 + (width() + GAP) * (plane % columns) + (x - left) * scale();
    }

    private double atY(int plane, double y) {
        return 1 + (height() + words() + GAP) * (plane / columns) + (top - y) * scale();
    }
}
