package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

/**
 * The rectangle of a plot on its page: where values lie in it, and the axes around it.
 *
 * @param x the axis below
 * @param y the axis on the left
 * @param top how much room there is above it, for the legend
 * @param tall how tall it is
 */
record Frame(Axis x, Axis y, int top, int tall) {

    static final int WIDTH = 480;
    static final int LEFT = 66;
    private static final int RIGHT = WIDTH - 24;
    private static final int TALL = 296;
    private static final int BELOW = 56;

    /** As tall as plots are where nothing asks for another height. */
    Frame(Axis x, Axis y, int top) {
        this(x, y, top, TALL);
    }

    /** As tall as it has to be for one step along the axis on the left to be as long as one along the axis below. */
    static Frame equal(Axis x, Axis y, int top) {
        return new Frame(x, y, top, (int) Math.round((y.high() - y.low()) / (x.high() - x.low()) * (RIGHT - LEFT)));
    }

    double atX(double value) {
        return LEFT + x.share(value) * (RIGHT - LEFT);
    }

    double atY(double value) {
        return bottom() - y.share(value) * tall;
    }

    /** Whether the axes can show this point at all. */
    boolean shows(double atX, double atY) {
        return (!x.log() || atX > 0) && (!y.log() || atY > 0);
    }

    /** A point in pixels, from its shares of the two axes. */
    double[] point(double shareX, double shareY) {
        return new double[] {LEFT + shareX * (RIGHT - LEFT), bottom() - shareY * tall};
    }

    private int bottom() {
        return top + tall;
    }

    /** The height of the whole drawing. */
    int height() {
        return bottom() + BELOW;
    }

    /** Grid lines with their numbers. */
    String grid() {
        StringBuilder rules = new StringBuilder();
        StringBuilder below = new StringBuilder();
        StringBuilder beside = new StringBuilder();
        for (Axis.Tick tick : x.ticks()) {
            double at = atX(tick.value());
            rules.append("M%s %sV%s".formatted(px(at), top, bottom()));
            below.append(text(at, bottom() + 21, tick.label()));
        }
        for (Axis.Tick tick : y.ticks()) {
            double at = atY(tick.value());
            rules.append("M%s %sH%s".formatted(LEFT, px(at), RIGHT));
            beside.append(text(LEFT - 8, at + 6, tick.label()));
        }
        return "<path stroke=\"%s\" d=\"%s\"/>\n".formatted(Svg.RULE, rules)
                + Svg.group("text-anchor=\"middle\" fill=\"" + Svg.SOFT + "\"", below)
                + Svg.group("text-anchor=\"end\" fill=\"" + Svg.SOFT + "\"", beside);
    }

    /** What is measured along the axes: below the one, and above the other, where no number is in its way. */
    String labels() {
        return Svg.group("text-anchor=\"middle\"", text((LEFT + RIGHT) / 2.0, height() - 9, x.label()))
                + (y.label().isEmpty() ? "" : text(4, top - 12, y.label()));
    }

    /** Layers, cut off at the border, and the border. */
    String bordered(CharSequence layers) {
        String rectangle = "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(LEFT, top, RIGHT - LEFT, tall);
        return "<clipPath id=\"k\"><rect " + rectangle + "</clipPath>\n"
                + Svg.group("clip-path=\"url(#k)\" fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\"", layers)
                + "<rect fill=\"none\" stroke=\"" + Svg.SOFT + "\" " + rectangle;
    }
}
