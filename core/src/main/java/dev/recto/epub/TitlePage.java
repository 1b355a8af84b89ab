package dev.recto.epub;

import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.Imprint;
import dev.recto.html.leaf.Leaves;
import java.io.IOException;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The page that says what the book is and whose, below its author's logo. */
final class TitlePage {

    private TitlePage() {}

    static Element of(Book book, Tongue tongue, EpubPictures pictures) throws IOException {
        Imprint imprint = book.imprint();
        Element page = new Element("section").attr("id", Leaves.TITLE).addClass("front");
        page.attr(Xhtml.TYPE, "titlepage");
        Asset logo = book.theme().logo();
        if (logo != null) {
            pictures.show(logo)
                    .ifPresent(href -> page.appendElement("p")
                            .addClass("logo")
                            .appendElement("img")
                            .attr("src", href)
                            .attr("alt", ""));
        }
        page.appendElement("h1").text(imprint.title());
        words(page, "summary", imprint.description());
        words(page, "byline", imprint.byline());
        if (imprint.edition() != null) {
            tongue.say(
                    page.appendElement("p").addClass("imprint"),
                    tongue.wording().edition().title().around(imprint.edition()));
        }
        Stream.of(imprint.version(), imprint.licence(), imprint.url()).forEach(each -> words(page, "imprint", each));
        return page;
    }

    private static void words(Element page, String css, String words) {
        if (!words.isBlank()) {
            page.appendElement("p").addClass(css).text(words);
        }
    }
}
