package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.TestReporter;

/** A plot of lines, points and contours over two axes. Layers lie in the order in which they were added. */
public final class Plot {

    private final String title;
    private final String description;
    private final Frame frame;
    private final StringBuilder layers = new StringBuilder();
    private final StringBuilder legend = new StringBuilder();
    private final StringBuilder labels = new StringBuilder();
    private double legendEnd = Frame.LEFT;
    private int series;

    /** An empty plot; the title and the description are for readers who do not see it. */
    public Plot(String title, String description, Axis x, Axis y) {
        this.title = title;
        this.description = description;
        this.frame = new Frame(x, y);
    }

    /** Joins points by straight lines; points that a logarithmic axis cannot show are left out. */
    public Plot line(String name, double[] xs, double[] ys) {
        return curve(name, joined(xs, ys), "");
    }

    /** The same, dashed. */
    public Plot dashed(String name, double[] xs, double[] ys) {
        return curve(name, joined(xs, ys), " d");
    }

    /** Puts a dot at each point. */
    public Plot dots(String name, double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            if (frame.shows(xs[i], ys[i])) {
                layers.append(dot(frame.atX(xs[i]), frame.atY(ys[i]), 3));
            }
        }
        return named(name, dot(legendEnd + 10, Frame.TOP - 22, 4));
    }

    /** Thin lines on which a function over the plane of this plot has the given heights. */
    public Plot contours(DoubleBinaryOperator f, double... levels) {
        for (double level : levels) {
            layers.append("<path class=\"c\" d=\"").append(contour(f, level)).append("\"/>\n");
        }
        return this;
    }

    /** The line on which a function over the plane of this plot is zero. */
    public Plot border(String name, DoubleBinaryOperator f) {
        return curve(name, contour(f, 0), "");
    }

    /** A dot with words beside it, moved by so many pixels; to the left of it where {@code dx} is negative. */
    public Plot label(double x, double y, String words, int dx, int dy) {
        double atX = frame.atX(x);
        double atY = frame.atY(y);
        double width = 7.4 * words.length();
        labels.append(dot(atX, atY, 4.5));
        labels.append("<rect class=\"h\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"18\" rx=\"3\"/>\n"
                .formatted(px(atX + dx - (dx < 0 ? width : 0) - 3), px(atY + dy - 13), px(width + 6)));
        labels.append(text(atX + dx, atY + dy, dx < 0 ? "e" : "", words));
        return this;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        Svg.publish(book, file, Svg.document(Frame.WIDTH, Frame.HEIGHT, title, description,
                frame.grid() + Frame.bordered(layers) + labels + legend + frame.labels()));
    }

    private String joined(double[] xs, double[] ys) {
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            if (frame.shows(xs[i], ys[i])) {
                d.append(d.length() == 0 ? 'M' : 'L')
                        .append(Frame.point(frame.x().share(xs[i]), frame.y().share(ys[i])));
            }
        }
        return d.toString();
    }

    private String contour(DoubleBinaryOperator f, double level) {
        Axis x = frame.x();
        Axis y = frame.y();
        StringBuilder d = new StringBuilder();
        for (Contour.Piece piece : Contour.at(level, 120, 80, (u, v) -> f.applyAsDouble(
                x.low() + u * (x.high() - x.low()), y.low() + v * (y.high() - y.low())))) {
            d.append('M').append(Frame.point(piece.x1(), piece.y1()))
                    .append('L').append(Frame.point(piece.x2(), piece.y2()));
        }
        return d.toString();
    }

    private Plot curve(String name, String d, String dash) {
        String look = "<path class=\"l s" + series + dash + "\" d=\"";
        layers.append(look).append(d).append("\"/>\n");
        return named(name, look + "M%s %sh22\"/>\n".formatted(px(legendEnd), Frame.TOP - 22));
    }

    private Plot named(String name, String swatch) {
        if (!name.isEmpty()) {
            legend.append(swatch).append(text(legendEnd + 30, Frame.TOP - 17.5, "", name));
            legendEnd += 30 + 7.0 * name.length() + 20;
        }
        series = (series + 1) % 4;
        return this;
    }

    private String dot(double atX, double atY, double radius) {
        return "<circle class=\"p%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(series, px(atX), px(atY), px(radius));
    }
}
