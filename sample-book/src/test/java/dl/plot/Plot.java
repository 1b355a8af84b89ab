package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.TestReporter;

/** A plot of lines, points and contours over two axes. Layers lie in the order in which they were added. */
public final class Plot {

    private static final int LINE = 24;
    private static final int LABEL = 21;
    private static final int FEW = 60;
    private static final String THIN = " stroke-width=\"1\" opacity=\"0.7\"";

    private final String title;
    private final String description;
    private final Axis x;
    private final Axis y;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Drawn> labels = new ArrayList<>();
    private int series;
    private boolean equal;

    /** What is drawn into the frame, its name in the legend or none, and what stands for it there. */
    private record Layer(String name, String look, Drawn drawn, boolean isDots) {}

    /** A drawing whose place the frame decides. */
    private interface Drawn {
        String in(Frame frame);
    }

    /** An empty plot; the title and the description are for readers who do not see it. */
    public Plot(String title, String description, Axis x, Axis y) {
        this.title = title;
        this.description = description;
        this.x = x;
        this.y = y;
    }

    /** Makes one step along either axis equally long, so that directions and angles are what they look like. */
    public Plot equal() {
        equal = true;
        return this;
    }

    /** Joins points by straight lines; points that a logarithmic axis cannot show are left out. */
    public Plot line(String name, double[] xs, double[] ys) {
        return add(name, "", frame -> new Pen().line(points(frame, xs, ys)).path(), false);
    }

    /** The same, dashed. */
    public Plot dashed(String name, double[] xs, double[] ys) {
        return add(name, " stroke-dasharray=\"6 4\"", frame -> new Pen().line(points(frame, xs, ys)).path(), false);
    }

    /** Joins points by straight lines, with a dot at each. */
    public Plot walk(String name, double[] xs, double[] ys) {
        layers.add(new Layer("", "stroke=\"" + Svg.colour(series) + "\" stroke-width=\"7\" stroke-linecap=\"round\"",
                frame -> new Pen().dots(points(frame, xs, ys), 0).path(), true));
        return line(name, xs, ys);
    }

    /** Many thin lines of one kind, each given by what it measures along the two axes. */
    public Plot lines(String name, List<double[][]> lines) {
        return add(name, THIN, frame -> {
            Pen pen = new Pen();
            lines.forEach(line -> pen.line(points(frame, line[0], line[1])));
            return pen.path();
        }, false);
    }

    /** Puts a dot at each point, and a larger one where there are few. */
    public Plot dots(String name, double[] xs, double[] ys) {
        return add(name, " stroke-width=\"%d\" stroke-linecap=\"round\"".formatted(xs.length > FEW ? 4 : 7),
                frame -> new Pen().dots(points(frame, xs, ys), 2).path(), true);
    }

    /** Thin lines on which a function over the plane of this plot has the given heights. */
    public Plot contours(DoubleBinaryOperator f, double... levels) {
        layers.add(new Layer("", "stroke=\"" + Svg.SOFT + "\" stroke-width=\"1\" opacity=\"0.6\"", frame -> {
            Pen pen = new Pen();
            for (double level : levels) {
                contour(pen, frame, f, level);
            }
            return pen.path();
        }, false));
        return this;
    }

    /** Writes the height of each of these contours where it crosses the way from one place to another for the first time. */
    public Plot heights(DoubleBinaryOperator f, double[] from, double[] to, double... levels) {
        labels.add(frame -> {
            StringBuilder words = new StringBuilder();
            for (double level : levels) {
                double[] at = Contour.crossing(level, from, to, f);
                String height = level == Math.rint(level) ? Integer.toString((int) level) : Double.toString(level);
                double width = Svg.width(height) + 4;
                double atX = frame.atX(at[0]);
                double atY = frame.atY(at[1]);
                words.append("<rect fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"20\" rx=\"3\"/>\n".formatted(
                        Svg.PAPER, px(atX - width / 2), px(atY - 10), px(width)));
                words.append(text(atX, atY + 6, height));
            }
            return Svg.group("text-anchor=\"middle\" fill=\"" + Svg.SOFT + "\"", words);
        });
        return this;
    }

    /** The line on which a function over the plane of this plot is zero. */
    public Plot border(String name, DoubleBinaryOperator f) {
        return add(name, "", frame -> contour(new Pen(), frame, f, 0).path(), false);
    }

    /** A dot with words beside it, moved by so many pixels; to the left of it where {@code dx} is negative. */
    public Plot label(double x, double y, String words, int dx, int dy) {
        labels.add(frame -> {
            double atX = frame.atX(x);
            double atY = frame.atY(y);
            double width = Svg.width(words);
            return "<circle cx=\"%s\" cy=\"%s\" r=\"4.5\"/>\n".formatted(px(atX), px(atY))
                    + "<rect fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"21\" rx=\"3\"/>\n".formatted(
                            Svg.PAPER, px(atX + dx - (dx < 0 ? width : 0) - 3), px(atY + dy - 16), px(width + 6))
                    + text(atX + dx - (dx < 0 ? width : 0), atY + dy, words);
        });
        return this;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        List<Layer> named = layers.stream().filter(layer -> !layer.name().isEmpty()).toList();
        List<double[]> places = new ArrayList<>();
        int top = 14 + LINE * legend(named, places) + (y.label().isEmpty() ? 0 : LABEL);
        Frame frame = equal ? Frame.equal(x, y, top) : new Frame(x, y, top);
        StringBuilder drawn = new StringBuilder();
        layers.forEach(layer -> drawn.append("<path %s d=\"%s\"/>\n".formatted(layer.look(), layer.drawn().in(frame))));
        StringBuilder words = new StringBuilder();
        labels.forEach(label -> words.append(label.in(frame)));
        StringBuilder legend = new StringBuilder();
        for (int i = 0; i < named.size(); i++) {
            legend.append(entry(named.get(i), places.get(i)));
        }
        Svg.publish(book, file, Svg.document(Frame.WIDTH, frame.height(), title, description,
                frame.grid() + frame.bordered(drawn) + words + legend + frame.labels()));
    }

    /** Finds a place for each entry of the legend, and says how many lines there are. */
    private static int legend(List<Layer> named, List<double[]> places) {
        double left = Frame.LEFT;
        int line = 0;
        for (Layer layer : named) {
            double width = 30 + Svg.width(layer.name());
            if (left > Frame.LEFT && left + width > Frame.WIDTH) {
                left = Frame.LEFT;
                line++;
            }
            places.add(new double[] {left, 16 + LINE * line});
            left += width + 18;
        }
        return named.isEmpty() ? 0 : line + 1;
    }

    private static String entry(Layer layer, double[] at) {
        String swatch = layer.isDots() ? "M%s %sh0" : "M%s %sh22";
        double left = layer.isDots() ? at[0] + 11 : at[0];
        String look = layer.look().replace(THIN, "");
        String width = look.contains("stroke-width") ? "" : " stroke-width=\"2\"";
        return "<path fill=\"none\"%s %s d=\"%s\"/>\n".formatted(width, look, swatch.formatted(px(left), px(at[1] - 5.5)))
                + text(at[0] + 30, at[1], layer.name());
    }

    private static List<double[]> points(Frame frame, double[] xs, double[] ys) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            if (frame.shows(xs[i], ys[i])) {
                points.add(new double[] {frame.atX(xs[i]), frame.atY(ys[i])});
            }
        }
        return points;
    }

    private Pen contour(Pen pen, Frame frame, DoubleBinaryOperator f, double level) {
        List<List<double[]>> lines = Contour.at(level, 120, 80, (u, v) -> f.applyAsDouble(
                x.low() + u * (x.high() - x.low()), y.low() + v * (y.high() - y.low())));
        for (List<double[]> line : lines) {
            pen.line(line.stream().map(point -> frame.point(point[0], point[1])).toList());
        }
        return pen;
    }

    private Plot add(String name, String look, Drawn drawn, boolean isDots) {
        layers.add(new Layer(name, "stroke=\"" + Svg.colour(series) + "\"" + look, drawn, isDots));
        series = (series + 1) % 4;
        return this;
    }
}
