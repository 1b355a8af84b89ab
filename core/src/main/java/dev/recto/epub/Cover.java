package dev.recto.epub;

import dev.recto.book.Imprint;
import dev.recto.cover.CoverWords;
import dev.recto.words.LanguageTag;
import dev.recto.xml.XmlText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Element;

/** The cover, drawn from the title and the authors. */
final class Cover {

    /** The name of its page. */
    static final String NAME = "cover";

    private static final String HREF = "cover.svg";
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1800;
    private static final int MARGIN = 120;

    /** How wide the bar is at the side where a book is bound, and the line below the title. */
    private static final int SPINE = 36;

    private static final int RULE = 180;

    /** So many lines of the title there is room for. */
    private static final int MOST_LINES = 7;

    /** How wide a letter is, beside its height; one of a script that fills a square is twice as wide. */
    private static final double LETTER = 0.5;

    private Cover() {}

    /** The picture. */
    static Resource picture(Imprint imprint) {
        return Resource.used("cover-picture", HREF, Resource.SVG, svg(imprint)).with("cover-image");
    }

    /** The page that shows it. */
    static Element page(Imprint imprint) {
        Element page = new Element("section").attr(Xhtml.TYPE, NAME).addClass(NAME);
        page.appendElement("img").attr("src", HREF).attr("alt", said(imprint)).attr("role", "doc-cover");
        return page;
    }

    private static String said(Imprint imprint) {
        return CoverWords.said(imprint);
    }

    private static byte[] svg(Imprint imprint) {
        boolean reversed = Tongue.of(imprint).isReversed();
        int start = reversed ? WIDTH - MARGIN : MARGIN;
        int size = imprint.title().length() > 60 ? 88 : 120;
        List<String> title = lines(imprint, imprint.title(), size, MOST_LINES);
        List<String> authors = lines(imprint, imprint.byline(), 52, 3);
        return XmlText.of(xml -> {
            xml.root("svg", "http://www.w3.org/2000/svg")
                    .attribute("width", Integer.toString(WIDTH))
                    .attribute("height", Integer.toString(HEIGHT))
                    .attribute("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT))
                    .attribute("font-family", "Georgia, 'Times New Roman', serif");
            if (reversed) {
                xml.attribute("direction", "rtl");
            }
            xml.line();
            xml.element("title", said(imprint));
            xml.empty("rect", "width", "100%", "height", "100%", "fill", "#fffdf9");
            xml.empty(
                    "rect",
                    "x",
                    Integer.toString(reversed ? WIDTH - SPINE : 0),
                    "width",
                    Integer.toString(SPINE),
                    "height",
                    "100%",
                    "fill",
                    "#8c2f1b");
            words(xml, title, start, 420, size, "#211e1a");
            int under = 420 + title.size() * size * 6 / 5;
            xml.empty(
                    "rect",
                    "x",
                    Integer.toString(reversed ? start - RULE : start),
                    "y",
                    Integer.toString(under - size / 2),
                    "width",
                    Integer.toString(RULE),
                    "height",
                    "6",
                    "fill",
                    "#8c2f1b");
            words(xml, authors, start, HEIGHT - 120 - authors.size() * 62, 52, "#5a5349");
            xml.end();
        });
    }

    /** @param start where the lines start, in the direction of the book */
    private static void words(XmlText xml, List<String> lines, int start, int top, int size, String fill)
            throws XMLStreamException {
        for (int at = 0; at < lines.size(); at++) {
            xml.element(
                    "text",
                    lines.get(at),
                    "x",
                    Integer.toString(start),
                    "y",
                    Integer.toString(top + at * size * 6 / 5),
                    "font-size",
                    Integer.toString(size),
                    "fill",
                    fill);
        }
    }

    /** Words in lines that fit, the last of which says where something is left out. */
    static List<String> lines(Imprint imprint, String words, int size, int most) {
        double room = (WIDTH - 2 * MARGIN) / (size * LETTER);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(imprint, words)) {
            if (!line.isBlank() && width(line + piece.stripTrailing()) > room) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        if (lines.size() > most) {
            lines.subList(most, lines.size()).clear();
            lines.set(most - 1, lines.get(most - 1) + "\u2026");
        }
        return lines;
    }

    /** Where a line may end, in the book's language. */
    private static List<String> pieces(Imprint imprint, String words) {
        BreakIterator breaks = BreakIterator.getLineInstance(LanguageTag.locale(imprint.language()));
        String plain = words.replaceAll("\\s+", " ");
        breaks.setText(plain);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(plain.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static double width(String words) {
        return words.codePoints()
                .mapToDouble(each -> Character.isIdeographic(each) || (each >= 0x3040 && each <= 0x30FF) ? 2 : 1)
                .sum();
    }
}
