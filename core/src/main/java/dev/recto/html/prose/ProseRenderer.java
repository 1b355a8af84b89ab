package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.book.Passage;
import dev.recto.prose.Prose.Markup;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prose to HTML. The inserts are taken out before the Markdown is read and put back in after the result has been
 * cleaned, so neither can be mistaken for the other.
 */
public final class ProseRenderer {

    // Most labels are names, and nothing of these is markup.
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:[ .][\\p{L}\\p{N}]+)*");

    private final Bounded bounded;

    /** @param patience how long to wait for one passage */
    public ProseRenderer(Duration patience) {
        this(new Bounded(patience));
    }

    ProseRenderer(Bounded bounded) {
        this.bounded = bounded;
    }

    /** Renders a passage. */
    public RenderedProse render(Passage passage, Setting setting) throws Unrenderable {
        MarkedProse prose = MarkedProse.of(passage);
        Document document =
                bounded.call(() -> read(prose.text(), passage.prose().markup(), prose.marks()));
        Pieces pieces = new Pieces(prose, setting);
        pieces.putIntoAttributes(document);
        Allowed.checkValues(document);
        Element body = document.body();
        Furniture.arrange(body);
        body.select("a[href]").forEach(link -> link.attr("href", setting.links().apply(link.attr("href"))));
        List<Heading> headings = Headings.fit(body, setting, pieces::words);
        pieces.takeFences(body);
        pieces.putIn(body);
        pieces.checkAllShown();
        return new RenderedProse(pieces.html(body), headings);
    }

    /** A few words of Markdown, such as a link's label, to HTML that fits into a line. */
    public String inline(String markdown) throws Unrenderable {
        if (PLAIN.matcher(markdown).matches()) {
            return markdown;
        }
        Marks marks = Marks.absentFrom(markdown);
        Document document = bounded.call(() -> read(markdown, Markup.MARKDOWN, marks));
        Element body = document.body();
        body.select("a, img, p p").unwrap();
        body.select("[id]").removeAttr("id");
        if (body.childrenSize() != 1 || !body.child(0).tagName().equals("p")) {
            body.empty().appendElement("p").text(markdown);
        }
        return body.child(0).html();
    }

    private static Document read(String text, Markup markup, Marks marks) {
        String html = markup == Markup.HTML ? text : Dialect.toHtml(marks.hideBraces(text));
        Document document = Allowed.clean(Jsoup.parseBodyFragment(html));
        DomWords.rewriteTexts(document, marks::showBraces);
        DomWords.rewriteAttributes(document, marks::showBraces);
        return document;
    }

    /** Whether an insert stands by itself rather than in a line of text. */
    public static boolean isBlock(Insert insert) {
        return PlainText.isBlock(insert);
    }
}
