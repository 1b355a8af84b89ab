package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs no test is found before any has run, as the weave would tell it; what a test may still do is left to the weave. */
class ProofreadingTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @dev.recto.Explain("It prints {@output CartTest#adds}, draws {@figure CartTest#adds a.svg \\"A\\"} and says"
                    + " {@result CartTest#adds sum}: see {@ref fig:CartTest#adds} and [there](#output-CartTest.adds),"
                    + " or [the drawing](#figure-a.svg). It says {@quote CartTest#adds \\"3\\"}.")
            public final class Cart {
                private Cart() {}

                @dev.recto.Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Three:")
                @org.junit.jupiter.api.Test
                void adds() {
                    System.out.println(Cart.add(1, 2));
                }
            }
            """;

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private static final String PAGE = "src/book/more.md";

    @TempDir
    Path folder;

    private TinyProject project;

    @BeforeEach
    void write() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", TEST)
                .opening("Cart#add");
    }

    @Test
    void whatTestsPrintAndPublishIsWaitedFor() throws IOException {
        project.compiled();

        assertThat(read()).isEmpty();
        assertThat(folder.resolve("target/book")).doesNotExist();

        project.requiring(Require.COMPILED)
                .ran(
                        "shop.CartTest",
                        "adds",
                        Outcome.PASSED,
                        null,
                        "3\n",
                        List.of(new PublishedEntry("sum", "3")),
                        List.of(project.published("a.svg", "image/svg+xml", SVG)));
        assertThat(project.weave().errors()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                See [it](nowhere.md).       | 5:5: [dead-link]
                See [it](nowhere.html).     | 5:5: [dead-link]
                See [it](a-cart.html#what). | 5:5: [dead-link]
                See [it](#what).            | 5:5: [dead-link]
                See [Cart#take].            | 5:6: [dead-link]
                ![a cat](cat.png)           | 5:1: [missing-image]
                {@lsting Cart#add}          | 5:1: [unknown-tag]
                {@snippet file=no.sql}      | 5:1: [missing-snippet]
                {@term cart}                | 5:1: [unknown-term]
                See {@ref sec:nowhere}.     | 5:5: [unnumbered-target]
                See {@ref eq:nothing}.      | 5:5: [unnumbered-target]
                As [@knuth1997] says.       | 5:6: [unknown-citation]
                """)
    void aPage(String words, String told) throws IOException {
        project.with(PAGE, "---\ntitle: More\norder: 9\n---\n" + words + "\n").compiled();

        assertThat(read()).singleElement().asString().startsWith(PAGE + ":" + told);
        assertThat(woven()).containsAll(read());
    }

    @Test
    void frontMatter() throws IOException {
        project.with(PAGE, "---\ntitle: More\nordr: 9\n---\nWords.\n").compiled();

        assertThat(read()).singleElement().asString().startsWith(PAGE + ":3:1: [malformed-front-matter]");
        assertThat(woven()).containsAll(read());
    }

    @Test
    void aListingOfTheFirstPage() throws IOException {
        project.opening("Cart#take").compiled();

        assertThat(read()).singleElement().asString().startsWith("pom.xml: [unknown-opening]");
    }

    @Test
    void aFenceThatNothingCompiled() throws IOException {
        project.with(PAGE, "---\ntitle: More\norder: 9\n---\n```java\nint a = 1;\n```\n")
                .compiled();

        assertThat(read()).singleElement().asString().startsWith(PAGE + ":5:1: [unverified-fence]");
    }

    @Test
    void allOffendersAtOnceAndNoneOfTests() throws IOException {
        project.with(PAGE, "---\ntitle: More\norder: 9\n---\n![a cat](cat.png) [it](#what) {@output No#test}\n")
                .compiled();

        assertThat(read())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(PAGE + ":5:1: [missing-image]"),
                        line -> assertThat(line).startsWith(PAGE + ":5:19: [dead-link]"));
    }

    @Test
    void aProjectWithoutSheetsHearsTheOneCause() throws Exception {
        project.compiledWithoutProcessor();

        assertThat(read()).singleElement().asString().contains("[no-sheet] nothing was compiled with recto-processor");
    }

    @Test
    void aProjectThatSaysNothing() throws IOException {
        assertThat(readOf(new TinyProject(folder.resolve("empty")))).isEmpty();
    }

    @Test
    void anEarlierBookStays() throws IOException {
        project.with("target/book/index.html", "an earlier book")
                .with(PAGE, "---\ntitle: More\norder: 9\n---\n![a cat](cat.png)\n")
                .compiled();

        read();

        assertThat(Files.readString(folder.resolve("target/book/index.html"))).isEqualTo("an earlier book");
    }

    @Test
    void nothingIsReadAgainWhereNothingChanged() throws IOException {
        project.compiled();
        assertThat(read()).isEmpty();
        Path kept = folder.resolve("target/recto/store/proofread.json");
        byte[] first = Files.readAllBytes(kept);
        Files.setLastModifiedTime(kept, FileTime.fromMillis(0));

        assertThat(read()).isEmpty();
        assertThat(Files.getLastModifiedTime(kept).toMillis()).isZero();

        project.with(PAGE, "---\ntitle: More\norder: 9\n---\nWords.\n");
        assertThat(read()).isEmpty();
        assertThat(Files.readAllBytes(kept)).isNotEqualTo(first);
    }

    @Test
    void whatIsWrongIsToldEachTime() throws IOException {
        project.with(PAGE, "---\ntitle: More\norder: 9\n---\n![a cat](cat.png)\n")
                .compiled();

        assertThat(read()).hasSize(1).isEqualTo(read());
    }

    private List<String> read() throws IOException {
        return readOf(project);
    }

    private static List<String> readOf(TinyProject project) throws IOException {
        return lines(new Recto(project.project()).proofread());
    }

    private List<String> woven() throws IOException {
        return lines(project.passed("shop.CartTest", "adds", "3\n").weave().problems());
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
