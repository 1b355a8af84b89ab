package dev.recto.epub;

import dev.recto.book.Imprint;
import dev.recto.html.leaf.Leaves;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The page that says what the book is and whose. */
final class TitlePage {

    private TitlePage() {}

    static Element of(Imprint imprint) {
        Element page = new Element("section").attr("id", Leaves.TITLE).addClass("front");
        page.attr(Xhtml.TYPE, "titlepage");
        page.appendElement("h1").text(imprint.title());
        words(page, "summary", imprint.description());
        words(page, "byline", String.join(", ", imprint.authors()));
        Stream.of(imprint.version(), imprint.licence(), imprint.url()).forEach(each -> words(page, "imprint", each));
        return page;
    }

    private static void words(Element page, String css, String words) {
        if (!words.isBlank()) {
            page.appendElement("p").addClass(css).text(words);
        }
    }
}
