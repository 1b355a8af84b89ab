package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

/**
 * The rectangle of a plot on its page: where values lie in it, and the axes around it.
 *
 * @param x the axis below
 * @param y the axis on the left
 */
record Frame(Axis x, Axis y) {

    static final int WIDTH = 720;
    static final int HEIGHT = 420;
    static final int LEFT = 74;
    static final int TOP = 42;
    private static final int RIGHT = WIDTH - 22;
    private static final int BOTTOM = HEIGHT - 56;

    double atX(double value) {
        return LEFT + x.share(value) * (RIGHT - LEFT);
    }

    double atY(double value) {
        return BOTTOM - y.share(value) * (BOTTOM - TOP);
    }

    /** Whether the axes can show this point at all. */
    boolean shows(double atX, double atY) {
        return (!x.log() || atX > 0) && (!y.log() || atY > 0);
    }

    /** A point in an SVG path, from its shares of the two axes. */
    static String point(double shareX, double shareY) {
        return px(LEFT + shareX * (RIGHT - LEFT)) + " " + px(BOTTOM - shareY * (BOTTOM - TOP));
    }

    /** Grid lines with their numbers. */
    String grid() {
        StringBuilder grid = new StringBuilder();
        for (Axis.Tick tick : x.ticks()) {
            double at = atX(tick.value());
            grid.append(rule(at, TOP, at, BOTTOM)).append(text(at, BOTTOM + 20, "q m", tick.label()));
        }
        for (Axis.Tick tick : y.ticks()) {
            double at = atY(tick.value());
            grid.append(rule(LEFT, at, RIGHT, at)).append(text(LEFT - 9, at + 4.5, "q e", tick.label()));
        }
        return grid.toString();
    }

    /** What is measured along the axes. */
    String labels() {
        return text((LEFT + RIGHT) / 2.0, HEIGHT - 12, "m", x.label())
                + "<text class=\"m\" transform=\"translate(20 %s) rotate(-90)\">%s</text>\n"
                        .formatted(px((TOP + BOTTOM) / 2.0), Svg.escape(y.label()));
    }

    /** Layers, cut off at the border, and the border. */
    static String bordered(CharSequence layers) {
        String rectangle = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP);
        return "<clipPath id=\"k\"><rect " + rectangle + "</clipPath>\n"
                + "<g clip-path=\"url(#k)\">\n" + layers + "</g>\n"
                + "<rect class=\"f\" " + rectangle;
    }

    private static String rule(double x1, double y1, double x2, double y2) {
        return "<path class=\"g\" d=\"M%s %sL%s %s\"/>\n".formatted(px(x1), px(y1), px(x2), px(y2));
    }
}
