package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.TestReporter;

/**
 * Small square pictures in rows, each with a line of words below it. The darker a square, the more ink is in it; what is
 * negative has another colour.
 */
public final class Pictures {

    private static final int WIDTH = 480;
    private static final int GAP = 12;
    private static final int WORDS = 26;
    private static final int SHADES = 16;
    private static final String[] SIGNED = {"fill=\"" + Svg.colour(1) + "\"", "fill=\"" + Svg.colour(0) + "\""};

    private final String title;
    private final String description;
    private final int columns;
    private final List<double[]> pictures = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** No pictures yet; the title and the description are for readers who do not see them. */
    public Pictures(String title, String description, int columns) {
        this.title = title;
        this.description = description;
        this.columns = columns;
    }

    /** A picture of as many rows as columns, row by row, each number from −1 to 1, and what is written below it. */
    public Pictures add(double[] picture, String below) {
        pictures.add(picture.clone());
        words.add(below);
        return this;
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        double side = (WIDTH - 2.0 - GAP * (columns - 1)) / columns;
        StringBuilder frames = new StringBuilder();
        StringBuilder below = new StringBuilder();
        StringBuilder[] shades = new StringBuilder[2 * SHADES + 1];
        for (int i = 0; i < pictures.size(); i++) {
            double left = 1 + (side + GAP) * (i % columns);
            double top = 1 + (side + WORDS + GAP) * (i / columns);
            frames.append("M%s %sh%sv%sh%sz".formatted(px(left), px(top), px(side), px(side), px(-side)));
            below.append(text(left + side / 2, top + side + 19, words.get(i)));
            squares(pictures.get(i), left, top, side, shades);
        }
        int rows = (pictures.size() + columns - 1) / columns;
        Svg.publish(book, file, Svg.document(WIDTH, (int) Math.ceil(2 + rows * (side + WORDS + GAP) - GAP), title, description,
                "<path fill=\"%s\" stroke=\"%s\" d=\"%s\"/>\n".formatted(Svg.LEAF, Svg.RULE, frames)
                        + Svg.group("shape-rendering=\"crispEdges\"", ink(shades))
                        + Svg.group("text-anchor=\"middle\"", below)));
    }

    /** The squares of each shade, in colours where some are negative. */
    private static String ink(StringBuilder[] shades) {
        StringBuilder[] ink = {new StringBuilder(), new StringBuilder()};
        for (int shade = -SHADES; shade <= SHADES; shade++) {
            if (shades[SHADES + shade] != null) {
                ink[shade < 0 ? 0 : 1].append("<path opacity=\"%s\" d=\"%s\"/>\n"
                        .formatted(Svg.px(10.0 * Math.abs(shade) / SHADES * 10) + "%", shades[SHADES + shade]));
            }
        }
        return ink[0].isEmpty() ? ink[1].toString() : Svg.group(SIGNED[0], ink[0]) + Svg.group(SIGNED[1], ink[1]);
    }

    /** Adds the squares of a picture to the paths of their shades. */
    private static void squares(double[] picture, double left, double top, double side, StringBuilder[] shades) {
        int across = (int) Math.round(Math.sqrt(picture.length));
        double square = side / across;
        for (int i = 0; i < picture.length; i++) {
            int shade = (int) Math.round(SHADES * Math.max(-1, Math.min(1, picture[i])));
            if (shade != 0) {
                int at = SHADES + shade;
                shades[at] = shades[at] == null ? new StringBuilder() : shades[at];
                shades[at].append("M%s %sh%sv%sh%sz".formatted(
                        px(left + square * (i % across)), px(top + square * (i / across)), px(square), px(square), px(-square)));
            }
        }
    }
}
