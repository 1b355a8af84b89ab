package dev.recto.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block;
import dev.recto.book.Block.SectionTitle;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.html.Vectors;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author, a test or a file says: the book stays one that reading systems take, and nothing of it can run. */
class HostileEpubTest {

    static List<String> vectors() throws IOException {
        return Vectors.all();
    }

    /** A page for each kind of place that words come from. */
    private static List<Page> pages(String hostile, int number) {
        String prose = hostile + "\n\nand `" + hostile + "` end\n";
        List<Block> blocks = List.of(
                new SectionTitle(hostile, "section"),
                Pen.markdown("", "src/book/page.md", 1, prose, Map.of()),
                Pen.html("", "src/main/java/A.java", 1, "First. <p>" + hostile + "</p>", Map.of()),
                new Output(Pen.test("a." + hostile, hostile), hostile, hostile, 0),
                new Listing(
                        "listing-1",
                        hostile,
                        hostile,
                        hostile,
                        "java",
                        null,
                        List.of(new Listing.Line(1, hostile.replaceAll("\\R", ""))),
                        null));
        Heading heading = Heading.of(member -> member.matches("cover|date") ? "" : hostile, member -> List.of(hostile));
        return List.of(new Page(
                Page.Kind.CHAPTER, "page" + number + ".html", Integer.toString(number), heading, "f.md", blocks));
    }

    private static Epub epub(String imprint, List<Page> pages) {
        Imprint said = new Imprint(
                imprint, imprint, List.of(imprint), imprint, imprint, imprint, imprint, imprint, imprint, "en");
        return Epub.of(new Book(said, List.of(new Part(imprint, pages)), List.of()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyDocumentIsXmlThatRunsNothing(String hostile) throws Exception {
        Epub epub = epub(hostile, pages(hostile, 1));
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();

        for (String address : epub.documents().toList()) {
            builder.parse(new ByteArrayInputStream(epub.files().get("EPUB/" + address)));
            Document document = epub.document(address);
            assertThat(document.select("script, iframe, object, embed, form, base, style, foreignObject, [style]"))
                    .isEmpty();
            assertThat(document.getAllElements())
                    .allMatch(element -> element.attributes().asList().stream()
                            .noneMatch(each -> each.getKey()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .startsWith("on")));
            assertThat(document.select("[href]").eachAttr("href"))
                    .allMatch(href -> href.matches("(?si)(https?:|mailto:|[a-z0-9/-]*\\.(xhtml|css|svg)(#|$)|#).*"));
        }
    }

    @Test
    void theCheckerOfTheW3cFindsNothingInABookOfAllOfThem(@TempDir Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String hostile : Vectors.all()) {
            pages.addAll(pages(hostile, pages.size() + 1));
        }

        assertThat(epub("<b>&\u0001 \"book\"", pages).wrong(folder)).isEmpty();
    }
}
