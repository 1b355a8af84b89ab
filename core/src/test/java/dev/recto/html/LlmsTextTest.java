package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.sheet.Heading;
import dev.recto.verify.Verdicts;
import java.util.List;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What language models are told of a book. */
class LlmsTextTest {

    @Test
    void isTheContentsOfTheBook() {
        assertThat(DatedBook.at(DatedBook.SITE).text("llms.txt")).isEqualTo("""
                # Carts \\& more

                > How carts add.

                Von Ada Example, Bo Example.

                ## Seiten

                - [Preface \\[0\\]](https://example.org/carts/preface.html)

                ## Sums

                - [Kapitel 1: Adding \\<one\\>](https://example.org/carts/sub/adding.html): One and one.
                - [Kapitel 2: More](https://example.org/carts/%E5%90%8D.html)

                ## Optional

                - [Register](https://example.org/carts/indexes.html): Namen, Tests, Abbildungen, Listings und Quelldateien.
                - [Kolophon](https://example.org/carts/colophon.html): Wie dieses Buch entstand.
                - [Die Bescheinigung](https://example.org/carts/attestation-format.html): Alle Dateien, Felder und Regeln, die zum Prüfen dieses Buches nötig sind.
                """);
    }

    @Test
    void itsLinksStartBesideItWhereTheBookDoesNotKnowItsAddress() {
        assertThat(links(DatedBook.at(null)))
                .containsExactly(
                        "preface.html",
                        "sub/adding.html",
                        "%E5%90%8D.html",
                        "indexes.html",
                        "colophon.html",
                        "attestation-format.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# one\n## two",
                "- one",
                "+ one",
                "12. one",
                "1) one",
                "> one",
                "---",
                "===",
                "```",
                "    code",
                "](https://example.org) [a](b)",
                "<b>&lt;</b>",
                "![a](b) **c** _d_ ~~e~~ | f |",
                "\\",
            })
    void whatAuthorsWriteIsWordsInIt(String words) {
        Heading heading =
                Heading.of(member -> List.of("title", "summary").contains(member) ? words : "", member -> List.of());
        Page page = new Page(Page.Kind.MARKDOWN, "page.html", "", heading, "src/book/page.md", List.of());
        Imprint imprint = new Imprint(words, words, List.of(words), "", "", "", "", "", "", "en");
        Document read = read(Site.of(
                new Book(imprint, List.of(new Part(words, List.of(page))), List.of()), new Verdicts(Map.of(), 0)));

        String line = words.replaceAll("\\s+", " ").strip();
        assertThat(read.select("h1").eachText()).containsExactly(line);
        assertThat(read.select("blockquote > p").eachText()).containsExactly(line);
        assertThat(read.select("h2").eachText()).containsExactly(line, "Optional");
        assertThat(read.select("ul > li").get(0).text()).isEqualTo(line + ": " + line);
        assertThat(read.select(
                        "a[href^=http], img, b, em, strong, code, hr, ol, ul ul, blockquote blockquote, blockquote ul"))
                .isEmpty();
    }

    private static List<String> links(Site site) {
        return read(site).select("a").eachAttr("href");
    }

    private static Document read(Site site) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(site.text("llms.txt")));
        return Jsoup.parse(html);
    }
}
