package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.List;
import org.junit.jupiter.api.TestReporter;

/** A strip of cells at several moments, one below the other, with arrows from one cell to those that it hands something to. */
public final class Strips {

    private static final int WIDTH = 480;
    private static final int WORDS = 24;
    private static final int ARROWS = 40;
    private static final int CELL = 76;
    private static final int GAP = 18;

    private final String title;
    private final String description;
    private final List<String> names;
    private final double side;
    private final StringBuilder drawn = new StringBuilder();
    private int moments;

    /** No moments yet; the title and the description are for readers who do not see them. */
    public Strips(String title, String description, List<String> names) {
        this.title = title;
        this.description = description;
        this.names = List.copyOf(names);
        this.side = (WIDTH - 2.0) / names.size();
    }

    /** One moment: some words above it, two lines in each cell below its name, and arrows from a cell to others. */
    public Strips add(String words, List<String> second, List<String> third, int from, int... to) {
        double top = 1 + moments * (WORDS + ARROWS + CELL + GAP);
        double cells = top + WORDS + ARROWS;
        drawn.append(text(1, top + 17, words));
        for (int i = 0; i < names.size(); i++) {
            double left = 1 + i * side;
            double middle = left + side / 2;
            drawn.append("<rect fill=\"%s\" stroke=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                    .formatted(Svg.LEAF, Svg.SOFT, px(left), px(cells), px(side), CELL));
            drawn.append(Svg.group("text-anchor=\"middle\"", Svg.group("font-weight=\"600\"", text(middle, cells + 22, names.get(i)))
                    + text(middle, cells + 43, second.get(i))
                    + Svg.group("fill=\"" + Svg.colour(1) + "\"", text(middle, cells + 64, third.get(i)))));
        }
        for (int each : to) {
            drawn.append(arrow(1 + (from + 0.5) * side, 1 + (each + 0.5) * side, cells - 3));
        }
        moments++;
        return this;
    }

    /** An arc from one cell to another, which is higher the farther it goes. */
    private static String arrow(double from, double to, double foot) {
        double back = to < from ? 1 : -1;
        double high = foot - Math.min(ARROWS + 4, 16 + Math.abs(from - to) / 8);
        return "<path fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" d=\"M%s %sC%s %s %s %s %s %sm%s -8l%s 8l8.5 -2.5\"/>\n".formatted(
                Svg.colour(1), px(from), px(foot), px(from - 12 * back), px(high), px(to + 24 * back), px(high), px(to), px(foot),
                px(-1.5 * back), px(1.5 * back));
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        int height = moments * (WORDS + ARROWS + CELL + GAP) - GAP + 2;
        Svg.publish(book, file, Svg.document(WIDTH, height, title, description, drawn.toString()));
    }
}
