package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.epub.EpubCheckReport;
import dev.recto.receipt.PublishedFile;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a published book to its EPUB, with all that prose can show; and what keeps it from being written. */
class EpubFileTest {

    private static final String CART = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;

            /// A cart[^n] as in [@knuth84], by $\\\\frac{a}{b} \\\\le \\\\sqrt{2}$ and {@ref eq:euler}.
            ///
            /// $$e^{i\\\\pi} + \\\\begin{pmatrix} a & b \\\\\\\\ c & d \\\\end{pmatrix} = \\\\hat{x}$$ {#eq:euler}
            ///
            /// | item | price |
            /// |---|--:|
            /// | nails | 2 |
            ///
            /// Table: Prices {#tbl:prices}
            ///
            /// {@table RunTest#runs t.csv "Loss"}
            ///
            /// {@chart RunTest#runs t.csv line x=step y=loss "A curve"}
            ///
            /// ![A square](square.svg)
            ///
            /// > {@exercise sums "It's a sum"}
            /// > Add two numbers.
            /// >
            /// > {@solution Solutions#add}
            ///
            /// <details><summary>More</summary>
            ///
            /// A {@term sum: what comes of adding}.
            ///
            /// </details>
            ///
            /// > [!WARNING]
            /// > Mind the gap.
            ///
            /// - [x] done
            ///
            /// Term
            /// : What it means.
            ///
            /// {@toc}
            ///
            /// [^n]: A note: $x^2$.
            @Chapter(value = "A cart", order = 1, date = "2026-11-21")
            @Explain
            interface Cart {}
            """.replace("\\\\", "\\");

    private static final String TESTS = """
            package shop;

            import dev.recto.Explain;

            @Explain(of = Cart.class)
            class Solutions {
                static int add(int a, int b) {
                    return a + b;
                }

                @org.junit.jupiter.api.Test
                void adds() {
                    if (add(1, 2) != 3) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    private static final String RUN = """
            package shop;

            class RunTest {
                @org.junit.jupiter.api.Test
                void runs() {}
            }
            """;

    private static final String SQUARE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>";

    private static final String BIBLIOGRAPHY = """
            @article{knuth84,
              author = {Donald E. Knuth},
              title = {Literate Programming},
              journal = {The Computer Journal},
              year = {1984},
              doi = {10.1093/comjnl/27.2.97}
            }
            """;

    @TempDir
    private Path folder;

    private Path epub;

    @BeforeEach
    void aBook() throws IOException {
        epub = folder.resolve("out/book.epub");
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/Solutions.java", TESTS)
                .with("src/test/java/shop/RunTest.java", RUN)
                .with("src/book/references.bib", BIBLIOGRAPHY)
                .with("src/book/theme/logo.svg", SQUARE)
                .with("src/book/theme/theme.css", ":root { --accent: #123456; }\n")
                .edition("2")
                .with("src/book/square.svg", SQUARE);
        PublishedFile table = project.published("t.csv", "text/csv", "step,loss [nats]\n0,0.75\n10,0.5\n");
        project.compiled().run("shop.Solutions", "adds").run("shop.RunTest", "runs", table);
        assertThat(project.weave().problems().stream().filter(Problem::isError)).isEmpty();
    }

    private List<String> written(@Nullable String modified) throws IOException {
        return Recto.epub(folder.resolve("target/book"), epub, modified).stream()
                .map(Problem::toString)
                .toList();
    }

    private Document document(String name) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(epub)) {
            String text = Files.readString(zip.getPath("EPUB", name));
            return Jsoup.parse(text, "", Parser.xmlParser());
        }
    }

    @Test
    void theCheckerOfTheW3cFindsNothingInABookWithEverything() throws IOException {
        assertThat(written(null)).isEmpty();
        assertThat(EpubCheckReport.of(epub)).isEmpty();

        Document chapter = document("p1.xhtml");
        assertThat(chapter.select("math[xmlns]")).hasSizeGreaterThan(2);
        assertThat(chapter.select("svg[xmlns][aria-label='A curve']")).hasSize(1);
        assertThat(chapter.select("section[role=doc-bibliography]").attr("epub:type"))
                .isEqualTo("bibliography");
        assertThat(chapter.select("section[role=doc-bibliography] li")).hasSize(1);
        assertThat(chapter.select(".exercise .folded > a").text()).isEqualTo("Solution");
        Document notes = document("n1.xhtml");
        assertThat(notes.select("li:has(.solution) > .head").text())
                .isEqualTo("Exercise 1.1 It\u2019s a sum: Solution");
        assertThat(notes.select(".solution .listing")).hasSize(1);
        assertThat(notes.select("dfn > a[role=doc-glossref]").attr("href")).isEqualTo("glossary.xhtml#term-0");
        Document glossary = document("glossary.xhtml");
        assertThat(glossary.select("section").attr("role")).isEqualTo("doc-glossary");
        assertThat(glossary.select("dt, dd").eachText())
                .containsExactly("sum", "what comes of adding Defined in 1 A cart");
        assertThat(glossary.select("dd a").attr("href"))
                .isEqualTo("n1.xhtml#" + notes.select("dfn").attr("id"));
        assertThat(document("nav.xhtml").select("a[epub:type=glossary]").text()).isEqualTo("Glossary");
        assertThat(document("package.opf").select("item[href=p1.xhtml]").attr("properties"))
                .isEqualTo("mathml svg");
        assertThat(document("package.opf")
                        .select("meta[property=dcterms:modified]")
                        .text())
                .isEqualTo("2026-11-21T00:00:00Z");
    }

    @Test
    void ofTheAuthorsThemeItTakesTheLogo() throws IOException {
        assertThat(written(null)).isEmpty();

        Document title = document("title.xhtml");
        String logo = title.select("#title > :first-child img").attr("src");
        assertThat(document("package.opf").select("item[href=" + logo + "]").attr("media-type"))
                .isEqualTo("image/svg+xml");
        assertThat(title.select(".imprint").eachText()).contains("Edition 2");
        assertThat(document("package.opf").select("item[media-type=text/css]").eachAttr("href"))
                .containsExactly("book.css", "maths.css");
        assertThat(document("package.opf")
                        .select("meta[property=schema:bookEdition]")
                        .text())
                .isEqualTo("2");
    }

    @Test
    void theSameBookGivesTheSameBytesAndAnOlderFileIsReplaced() throws IOException {
        assertThat(written("2026-11-29T11:00:00+01:00")).isEmpty();
        byte[] first = Files.readAllBytes(epub);
        assertThat(written("1795946400")).isEmpty();

        assertThat(Files.readAllBytes(epub)).isEqualTo(first);
        assertThat(document("package.opf")
                        .select("meta[property=dcterms:modified]")
                        .text())
                .isEqualTo("2026-11-29T10:00:00Z");
        try (Stream<Path> left = Files.list(epub.getParent())) {
            assertThat(left).containsExactly(epub);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", " "})
    void aPomMayTakeBackItsParentsTimestamp(String nothing) throws IOException {
        assertThat(written(nothing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2026-11-29", "99999999999999", "999999999999999999999"})
    void whatIsNoMomentIsRefused(String modified) throws IOException {
        assertThat(written(modified))
                .containsExactly("pom.xml: [bad-timestamp] project.build.outputTimestamp is '" + modified
                        + "'; write a moment such as 2026-11-29T10:00:00Z, or seconds since 1970");
        assertThat(epub).doesNotExist();
    }

    @Test
    void whereThereIsNoBookThereIsNoEpub() throws IOException {
        Path none = folder.resolve("none");

        assertThat(Recto.epub(none, epub, null))
                .map(Problem::toString)
                .containsExactly("none: [no-book] there is no folder " + none
                        + "; weave the book first, with mvn verify, or name its folder with -Drecto.book");
    }

    @Test
    void aBookThatDoesNotFollowFromItsEvidenceIsNotWritten() throws IOException {
        Path page = folder.resolve("target/book/a-cart.html");
        Files.writeString(page, Files.readString(page).replace("nails", "snails"), StandardCharsets.UTF_8);

        assertThat(written(null)).isNotEmpty().allMatch(problem -> problem.startsWith("a-cart.html"));
        assertThat(epub).doesNotExist();
        assertThat(epub.getParent()).isEmptyDirectory();
    }
}
