package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.receipt.Outcome;
import dev.recto.text.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a book says of itself: on its pages, on its colophon, in its attestation. */
class AttestedTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @dev.recto.Explain("It adds.")
            class Cart {
                private Cart() {}
                @dev.recto.Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(value = "The test:", of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Three:")
                @org.junit.jupiter.api.Test
                void adds() {
                    int sum = Cart.add(1, 2);
                    System.out.println(sum);
                    if (sum != 3) {
                        throw new AssertionError();
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void twoWeavesOfOneProjectGiveTheSameBytes(@TempDir Path other) throws IOException {
        Map<String, String> one = files(woven(folder).path("target/book"));

        assertThat(files(woven(other).path("target/book"))).isEqualTo(one);
        assertThat(one).containsKeys("attestation.json", "colophon.html", "evidence/receipts/shop.CartTest.json");
    }

    @Test
    void aBadgeOpensWithoutScriptOnWhatIsClaimed() throws IOException {
        woven(folder);

        var label = page("a-cart.html").select("[id=Cart.add] details.proof");
        assertThat(label.text()).isEqualTo("1 test 1 of 1 line, run by CartTest.adds the whole proof");
        assertThat(label.select("a").attr("href")).isEqualTo("proof/a-cart.html#Cart.add");
        var proof = page("proof/a-cart.html").select("section[id=Cart.add]");
        assertThat(proof.select("dd").eachText())
                .hasSize(4)
                .contains("CartTest.adds (1 of 1 line)")
                .anySatisfy(words -> assertThat(words).startsWith("src/main/java/shop/Cart.java:8–10: sha256 "))
                .anySatisfy(words -> assertThat(words).startsWith("by CartTest.adds: sha256 "))
                .anySatisfy(words -> assertThat(words).startsWith("javac, the JVM, JUnit, JaCoCo and Recto"));
        assertThat(proof.select("a").eachAttr("href"))
                .startsWith("../a-cart.html#Cart.add")
                .endsWith("../colophon.html");
    }

    @Test
    void aTestThatWasRetriedSaysSoUnderTheListingAndOnTheColophon() throws IOException {
        tested(folder).again().weave();

        assertThat(page("a-cart.html").select("[id=Cart.add] summary").text())
                .isEqualTo("1 test; passed only when run again");
        assertThat(page("colophon.html").select("#retried + ul li").eachText()).containsExactly("CartTest.adds");
        assertThat(Files.readString(folder.resolve("target/book/attestation.json")))
                .contains("{\"name\":\"shop.CartTest#adds\",\"lines\":1,\"retried\":true,\"overlapped\":false}");
    }

    @Test
    void aLoweredRuleLetsUnexercisedListingsPassAndTheColophonSaysSo() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled()
                .ran("shop.CartTest", "adds", Outcome.PASSED, null, "", List.of(), List.of())
                .requiring(Require.COMPILED);

        assertThat(project.weave().problems()).isEmpty();
        assertThat(page("colophon.html").select(".lowered").text()).startsWith("The rule was lowered for this book");
        assertThat(page("colophon.html").select("#unexercised + ul a").eachAttr("href"))
                .contains("a-cart.html#Cart.add");
        assertThat(page("a-cart.html").select("[id=Cart.add]").hasClass("compiled"))
                .isTrue();
        assertThat(Files.readString(folder.resolve("target/book/attestation.json")))
                .contains("\"required\": \"compiled\"");
    }

    @Test
    void theColophonNamesWhatTookPartAndWhatIsNotClaimed() throws IOException {
        woven(folder);
        Document colophon = page("colophon.html");

        assertThat(colophon.select("tbody tr").eachText())
                .containsExactly(
                        "javac and the JVM, %s %s trusted"
                                .formatted(System.getProperty("java.vendor"), Runtime.version()),
                        "JUnit 6.0.0 trusted",
                        "JaCoCo %s trusted".formatted(BuildRecord.jacoco()),
                        "Recto %s trusted".formatted(BuildRecord.recto()),
                        "agent rewriter was present, and may change what runs");
        assertThat(colophon.select("#not-claimed + ul li").eachText())
                .anyMatch(line -> line.startsWith("That the code is right"));
        assertThat(colophon.select("code.digest").text()).matches("[0-9a-f]{64}");
        assertThat(colophon.select(".lowered")).isEmpty();
        assertThat(page("index.html").select("main a[href=colophon.html]")).hasSize(1);
        assertThat(page("a-cart.html").select(".sidebar a[href=colophon.html]")).hasSize(1);
    }

    @Test
    void aPageCannotTakeTheColophonsAddress() throws IOException {
        WeaveResult result = tested(folder)
                .with("src/book/colophon.md", "---\ntitle: Mine\n---\n\nText.\n")
                .weave();

        assertThat(result.problems())
                .singleElement()
                .asString()
                .isEqualTo("src/book/colophon.md:1:1: [duplicate-address] address colophon.html is already taken by the"
                        + " colophon; rename the file, or say address: … in its front matter");
    }

    private static TinyProject tested(Path folder) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled()
                .run("shop.CartTest", "adds");
    }

    private static TinyProject woven(Path folder) throws IOException {
        TinyProject project = tested(folder);
        assertThat(project.weave().problems()).isEmpty();
        return project;
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book").resolve(address)));
    }

    private static Map<String, String> files(Path book) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(book)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(book.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
