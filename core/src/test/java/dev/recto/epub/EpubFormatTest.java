package dev.recto.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Imprint;
import dev.recto.html.fixture.FixtureBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole book as an EPUB. */
class EpubFormatTest {

    private static final Epub FIXTURE = Epub.fixture();

    @Test
    void theCheckerOfTheW3cFindsNothing(@TempDir Path folder) throws IOException {
        assertThat(FIXTURE.wrong(folder)).isEmpty();
    }

    @Test
    void theCheckerFindsWhatIsWrong(@TempDir Path folder) throws IOException {
        Epub broken = Epub.of("One.");
        broken.files()
                .put(
                        "EPUB/p1.xhtml",
                        broken.text("p1.xhtml").replace("<p>", "<p><li>").getBytes(StandardCharsets.UTF_8));

        assertThat(broken.wrong(folder)).isNotEmpty();
    }

    @Test
    void theSameBookIsTheSameBytes() throws IOException {
        assertThat(Epub.fixture().packed()).isEqualTo(FIXTURE.packed());
    }

    @Test
    void theContainerSaysFirstAndUncompressedWhatItIs() throws IOException {
        byte[] bytes = FIXTURE.packed();

        assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(Container.TIME);
            }
        }
        assertThat(names).startsWith("mimetype", "META-INF/container.xml", "EPUB/package.opf");
    }

    @Test
    void metadataAreThoseOfTheImprint() {
        Document opf = FIXTURE.document("package.opf");

        assertThat(opf.select("dc|title").text()).isEqualTo("Deep Learning from the Ground Up");
        assertThat(opf.select("dc|creator").eachText()).containsExactly("Ada Example", "Bo Example");
        assertThat(opf.select("dc|language").text()).isEqualTo("en");
        assertThat(opf.select("dc|rights").text()).isEqualTo("Apache-2.0");
        assertThat(opf.select("dc|identifier").text())
                .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(opf.select("item[properties=nav]").attr("href")).isEqualTo("nav.xhtml");
        assertThat(opf.select("item[properties=cover-image]").attr("href")).isEqualTo("cover.svg");
    }

    @Test
    void whatReadersNeedIsWhatWasFoundOnThePages() {
        assertThat(metas(FIXTURE, "schema:accessMode")).containsExactly("textual", "visual");
        assertThat(metas(FIXTURE, "schema:accessModeSufficient")).containsExactly("textual,visual", "textual");
        assertThat(metas(FIXTURE, "schema:accessibilityFeature"))
                .containsExactly("alternativeText", "readingOrder", "structuralNavigation", "tableOfContents");
        assertThat(metas(FIXTURE, "schema:accessibilityHazard")).containsExactly("none");

        Epub words = Epub.of("Words alone.");
        assertThat(metas(words, "schema:accessMode")).containsExactly("textual");
        assertThat(metas(words, "schema:accessModeSufficient")).containsExactly("textual");
        assertThat(words.document("package.opf").select("meta[property=dcterms:conformsTo], link[rel]"))
                .isEmpty();
    }

    private static List<String> metas(Epub epub, String property) {
        return epub.document("package.opf").select("meta").stream()
                .filter(meta -> meta.attr("property").equals(property))
                .map(Element::text)
                .toList();
    }

    @Test
    void anotherBookHasAnotherName() {
        assertThat(identifier(Epub.of("One."))).isEqualTo(identifier(Epub.of("One.")));
        assertThat(identifier(Epub.of("One."))).isNotEqualTo(identifier(Epub.of("Two.")));
    }

    private static String identifier(Epub epub) {
        return epub.document("package.opf").select("dc|identifier").text();
    }

    @Test
    void itWasChangedWhenThePomSaysOrOnItsNewestPagesDate() {
        assertThat(metas(FIXTURE, "dcterms:modified")).containsExactly("2026-11-20T00:00:00Z");
        assertThat(metas(Epub.of("One."), "dcterms:modified")).containsExactly("1970-01-01T00:00:00Z");
        Epub told = Epub.of(FixtureBook.book(), FixtureBook.verdicts(), Instant.parse("2026-11-29T10:00:00.5Z"));
        assertThat(metas(told, "dcterms:modified")).containsExactly("2026-11-29T10:00:00Z");
    }

    @Test
    void theContentsLeadToPartsChaptersAndSections() {
        Element contents = FIXTURE.document("nav.xhtml").getElementById("contents");

        assertThat(contents.select("> ol > li > a").eachText()).containsExactly("Preface", "Foundations", "Colophon");
        assertThat(contents.select("> ol > li > span").eachText()).containsExactly("Learning", "Notes");
        assertThat(contents.select("> ol > li > ol > li > a").eachText())
                .contains("1 Numbers and vectors", "2 Walking downhill", "3 Automatic differentiation");
        assertThat(contents.select("a").eachAttr("href"))
                .contains("p3.xhtml#p3", "p3.xhtml#p3-sums-that-add-up", "n3.xhtml#n3", "colophon.xhtml#colophon");
        assertThat(FIXTURE.document("nav.xhtml").select("nav[hidden] a").eachAttr("epub:type"))
                .containsExactly("cover", "titlepage", "toc", "bodymatter", "endnotes", "colophon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [that](2.html#two)            | p2.xhtml#p2-two
            [that](2.html)                | p2.xhtml#p2
            [how](colophon.html)          | colophon.xhtml#colophon
            [all](index.html)             | nav.xhtml#contents
            [here](#one)                  | #p1-one
            [A](https://a.org/x?y=%20&z)  | https://a.org/x?y=%20&z
            [names](indexes.html)         |
            """)
    void linksLeadOn(String prose, String href) {
        Document page = Epub.of("## One\n\n" + prose, "## Two").document("p1.xhtml");

        assertThat(page.select("p a").eachAttr("href")).isEqualTo(href == null ? List.of() : List.of(href));
    }

    @Test
    void footnotesAreKnownAsSuch() {
        Document page = Epub.of("Words.[^a]\n\n[^a]: A note.").document("p1.xhtml");

        assertThat(page.select("a[role=doc-noteref]").attr("epub:type")).isEqualTo("noteref");
        assertThat(page.select("[role=doc-endnotes] li").attr("epub:type")).isEqualTo("footnote");
        assertThat(page.select("a[role=doc-backlink]").attr("href"))
                .isEqualTo("#" + page.select("a[role=doc-noteref]").attr("id"));
    }

    @Test
    void nothingOfTheScreenIsLeftAndAnAccountStandsAtTheEnd() {
        assertThat(FIXTURE.documents().map(FIXTURE::document))
                .allMatch(page -> page.select(".proof, .claim, .rest, details, button, script, [tabindex], [style]")
                        .isEmpty());
        assertThat(FIXTURE.document("colophon.xhtml").select("h1").text()).isEqualTo("Colophon");
        assertThat(FIXTURE.document("colophon.xhtml").select(".tally").text()).startsWith("12 listings");
    }

    @Test
    void itSaysWhichEditionItIs(@TempDir Path folder) throws IOException {
        Epub second = Epub.of(imprint("2026-autumn"), "One.");

        assertThat(metas(second, "schema:bookEdition")).containsExactly("2026-autumn");
        assertThat(second.document("title.xhtml").select(".imprint").eachText()).contains("Edition 2026-autumn");
        assertThat(second.wrong(folder)).isEmpty();
        assertThat(metas(FIXTURE, "schema:bookEdition")).isEmpty();
    }

    private static Imprint imprint(String edition) {
        return new Imprint("A book", "", List.of(), "", "", "", "", "", "", "en", "", null, edition, null);
    }

    @Test
    void drawingsKeepTheColoursOfLightPagesAndSayWhatTheyAre() {
        assertThat(FIXTURE.document("p3.xhtml").select("svg").eachAttr("aria-label"))
                .containsExactly("The two enemies");
        assertThat(FIXTURE.text("p5.xhtml"))
                .contains("<svg ", "stroke=\"#1b4f72\"")
                .doesNotContain("var(");
        assertThat(FIXTURE.document("package.opf").select("item[href=p5.xhtml]").attr("properties"))
                .isEqualTo("svg");
    }
}
