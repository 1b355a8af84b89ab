package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.TestReporter;

/** A plot of lines, points and contours over two axes. Layers lie in the order in which they were added. */
public final class Plot {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int LEFT = 74;
    private static final int RIGHT = WIDTH - 22;
    private static final int TOP = 42;
    private static final int BOTTOM = HEIGHT - 56;

    private final String title;
    private final String description;
    private final Axis x;
    private final Axis y;
    private final StringBuilder layers = new StringBuilder();
    private final StringBuilder legend = new StringBuilder();
    private final StringBuilder labels = new StringBuilder();
    private int series;
    private double legendEnd = LEFT;

    /** An empty plot; the title and the description are for readers who do not see it. */
    public Plot(String title, String description, Axis x, Axis y) {
        this.title = title;
        this.description = description;
        this.x = x;
        this.y = y;
    }

    /** Joins points by straight lines; points that a logarithmic axis cannot show are left out. */
    public Plot line(String name, double[] xs, double[] ys) {
        return path(name, xs, ys, "");
    }

    /** The same, dashed. */
    public Plot dashed(String name, double[] xs, double[] ys) {
        return path(name, xs, ys, " d");
    }

    /** Puts a dot at each point. */
    public Plot dots(String name, double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            if (visible(xs[i], ys[i])) {
                layers.append(dot(atX(xs[i]), atY(ys[i]), series, 3));
            }
        }
        return named(name, dot(legendEnd + 10, TOP - 22, series, 4));
    }

    /** Lines of equal height of a function over the plane of this plot. */
    public Plot contours(DoubleBinaryOperator f, double... levels) {
        DoubleBinaryOperator unit = (u, v) -> f.applyAsDouble(
                x.low() + u * (x.high() - x.low()), y.low() + v * (y.high() - y.low()));
        for (double level : levels) {
            StringBuilder d = new StringBuilder();
            for (Contour.Piece piece : Contour.at(level, 120, 80, unit)) {
                d.append('M').append(point(piece.x1(), piece.y1()))
                        .append('L').append(point(piece.x2(), piece.y2()));
            }
            layers.append("<path class=\"c\" d=\"").append(d).append("\"/>\n");
        }
        return this;
    }

    /** Words beside a point, moved by so many pixels; an end-anchored text where {@code dx} is negative. */
    public Plot label(double atX, double atY, String words, int dx, int dy) {
        layers.append(dot(atX(atX), atY(atY), series, 4.5));
        double width = 7.2 * words.length();
        double left = atX(atX) + dx - (dx < 0 ? width : 0);
        labels.append("<rect class=\"h\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"18\" rx=\"3\"/>\n"
                .formatted(px(left - 3), px(atY(atY) + dy - 13), px(width + 6)));
        labels.append(text(atX(atX) + dx, atY(atY) + dy, dx < 0 ? "e" : "", words));
        return this;
    }

    /** The drawing. */
    public String svg() {
        StringBuilder grid = new StringBuilder();
        for (Axis.Tick tick : x.ticks()) {
            double at = atX(tick.value());
            grid.append(rule(at, TOP, at, BOTTOM)).append(text(at, BOTTOM + 20, "q m", tick.label()));
        }
        for (Axis.Tick tick : y.ticks()) {
            double at = atY(tick.value());
            grid.append(rule(LEFT, at, RIGHT, at)).append(text(LEFT - 9, at + 4.5, "q e", tick.label()));
        }
        String frame = "<rect class=\"f\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP);
        String clip = "<clipPath id=\"k\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>\n"
                .formatted(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP);
        String middle = px((TOP + BOTTOM) / 2.0);
        String yLabel = "<text class=\"m\" transform=\"translate(20 %s) rotate(-90)\">%s</text>\n"
                .formatted(middle, Svg.escape(y.label()));
        return Svg.document(WIDTH, HEIGHT, title, description, clip + grid
                + "<g clip-path=\"url(#k)\">\n" + layers + "</g>\n" + frame + labels + legend
                + text((LEFT + RIGHT) / 2.0, HEIGHT - 12, "m", x.label()) + yLabel);
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        Svg.publish(book, file, svg());
    }

    private Plot path(String name, double[] xs, double[] ys, String dash) {
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            if (visible(xs[i], ys[i])) {
                d.append(d.length() == 0 ? 'M' : 'L').append(point(x.share(xs[i]), y.share(ys[i])));
            }
        }
        String look = "<path class=\"l s" + series + dash + "\" d=\"";
        layers.append(look).append(d).append("\"/>\n");
        return named(name, look + "M%s %sh22\"/>\n".formatted(px(legendEnd), TOP - 22));
    }

    private Plot named(String name, String swatch) {
        if (!name.isEmpty()) {
            legend.append(swatch).append(text(legendEnd + 30, TOP - 17.5, "", name));
            legendEnd += 30 + 7.0 * name.length() + 20;
        }
        series = (series + 1) % 4;
        return this;
    }

    private boolean visible(double atX, double atY) {
        return (!x.log() || atX > 0) && (!y.log() || atY > 0);
    }

    private double atX(double value) {
        return LEFT + x.share(value) * (RIGHT - LEFT);
    }

    private double atY(double value) {
        return BOTTOM - y.share(value) * (BOTTOM - TOP);
    }

    private static String point(double shareX, double shareY) {
        return px(LEFT + shareX * (RIGHT - LEFT)) + " " + px(BOTTOM - shareY * (BOTTOM - TOP));
    }

    private static String dot(double atX, double atY, int series, double radius) {
        return "<circle class=\"p%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(series, px(atX), px(atY), px(radius));
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return "<path class=\"g\" d=\"M%s %sL%s %s\"/>\n".formatted(px(x1), px(y1), px(x2), px(y2));
    }
}
