package dev.recto.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that pages show, as files of the publication. */
class EpubPicturesTest {

    @TempDir
    private Path folder;

    private Epub book(String prose) throws IOException {
        Path png = folder.resolve("a dot.png");
        ImageIO.write(new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        Path svg = Files.writeString(
                folder.resolve("s.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>");
        Path film = Files.write(folder.resolve("film.avif"), new byte[] {1, 2, 3});
        List<Asset> assets = List.of(
                new Asset("images/a dot.png", "image/png", png),
                new Asset("images/film.avif", "image/avif", film),
                new Asset("images/s.svg", "image/svg+xml", svg),
                new Asset("images/unseen.svg", "image/svg+xml", svg));
        Page page = new Page(
                Page.Kind.CHAPTER,
                "1.html",
                "1",
                Heading.titled("One"),
                "1.md",
                List.of(Pen.markdown("", "src/book/1.md", 1, prose, Map.of())));
        Imprint imprint = new Imprint("A book", "", List.of(), "", "", "", "", "", "", "en");
        return Epub.of(new Book(imprint, List.of(new Part("", List.of(page))), assets));
    }

    @Test
    void thoseThatPagesShowHavePlainNamesAndEachIsThereOnce() throws IOException {
        Epub epub = book("![s](images/s.svg) ![dot](images/a%20dot.png) ![s](images/s.svg)");

        assertThat(epub.document("p1.xhtml").select("img").eachAttr("src"))
                .containsExactly("pictures/picture-1.svg", "pictures/picture-2.png", "pictures/picture-1.svg");
        assertThat(epub.files().keySet().stream().filter(address -> address.contains("pictures/")))
                .containsExactly("EPUB/pictures/picture-1.svg", "EPUB/pictures/picture-2.png");
        assertThat(epub.wrong(folder)).isEmpty();
        assertThat(hazard(epub)).isEqualTo("unknown");
    }

    @Test
    void whatNotEveryReadingSystemShowsIsSaidInItsWords() throws IOException {
        Epub epub = book("![a film](images/film.avif)");

        Document page = epub.document("p1.xhtml");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("em.unseen").text()).isEqualTo("a film");
        assertThat(epub.wrong(folder)).isEmpty();
    }

    @Test
    void aPictureWithoutWordsIsTold() throws IOException {
        Epub epub = book("![](images/s.svg)");

        assertThat(epub.document("package.opf")
                        .select("meta[property=schema:accessModeSufficient]")
                        .eachText())
                .containsExactly("textual,visual");
        assertThat(epub.text("package.opf"))
                .contains("Not every picture is described in words.")
                .doesNotContain("alternativeText");
    }

    private static String hazard(Epub epub) {
        return epub.document("package.opf").select("meta").stream()
                .filter(meta -> meta.attr("property").equals("schema:accessibilityHazard"))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
