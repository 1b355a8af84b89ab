package dl.plot;

import static dl.plot.Svg.px;
import static dl.plot.Svg.text;

import java.util.List;
import org.junit.jupiter.api.TestReporter;

/** Who looks at whom among the words of a text: a row for each word that looks, a column for each that is looked at. */
public final class Looks {

    private static final int WIDTH = 480;
    private static final int WORDS = 70;

    private final String title;
    private final String description;
    private final List<String> words;
    private final double side;
    private final StringBuilder squares = new StringBuilder();

    /** Nobody looks yet; the title and the description are for readers who do not see it. */
    public Looks(String title, String description, List<String> words) {
        this.title = title;
        this.description = description;
        this.words = List.copyOf(words);
        this.side = (WIDTH - 1.0 - WORDS) / words.size();
    }

    /** How much the word of one row looks at that of one column, from 0 to 1, for the first of two heads and for the second. */
    public Looks look(int row, int column, double first, double second) {
        half(row, column, 0, first);
        half(row, column, 1, second);
        return this;
    }

    private void half(int row, int column, int head, double share) {
        long percent = Math.round(100 * share);
        if (percent > 0) {
            squares.append("<rect fill=\"%s\" fill-opacity=\"%d%%\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n".formatted(
                    Svg.colour(head), percent, px(WORDS + side * (column + head / 2.0)), px(WORDS + side * row),
                    px(side / 2), px(side)));
        }
    }

    /** Hands the drawing to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        StringBuilder grid = new StringBuilder();
        StringBuilder names = new StringBuilder();
        double whole = side * words.size();
        for (int i = 0; i <= words.size(); i++) {
            grid.append("M%s %sh%sM%s %sv%s".formatted(px(WORDS), px(WORDS + side * i), px(whole),
                    px(WORDS + side * i), px(WORDS), px(whole)));
        }
        for (int i = 0; i < words.size(); i++) {
            double middle = WORDS + side * (i + 0.5);
            names.append(Svg.group("text-anchor=\"end\"", text(WORDS - 6.0, middle + 6, words.get(i))));
            names.append(Svg.group("transform=\"translate(%s %s) rotate(-90)\"".formatted(px(middle + 6), px(WORDS - 6.0)),
                    text(0, 0, words.get(i))));
        }
        Svg.publish(book, file, Svg.document(WIDTH, (int) Math.ceil(WORDS + whole + 1), title, description,
                squares + "<path fill=\"none\" stroke=\"%s\" d=\"%s\"/>\n".formatted(Svg.RULE, grid) + names));
    }
}
