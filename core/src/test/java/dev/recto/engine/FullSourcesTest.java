package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.PageReader;
import dev.recto.attest.PageText.ShownSource;
import dev.recto.html.ToldNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every source that the book draws on has a page of its own, with the whole text. */
class FullSourcesTest {

    private static final String CART = """
        package shop;

        import dev.recto.Explain;

        @dev.recto.Chapter(value = "A cart", order = 1)
        @Explain("It adds.")
        class Cart {
            private static final int NOTHING = 0;

            private Cart() {}

            @Explain("So:")
            static int add(int a, int b) {
                int sum = a + b;
                if (sum < NOTHING) {
                    throw new IllegalStateException("less than nothing");
                }
                return Tax.on(sum);
            }
        }
        """;

    private static final String TAX = """
        package shop;

        import dev.recto.Explain;

        @Explain(of = Cart.class)
        class Tax {
            static int on(int sum) {
                return sum;
            }
        }
        """;

    /** Drawn on by a region, shown by nothing. */
    private static final String HIDDEN = """
        package shop;

        class Hidden {
            private Hidden() {}

            // @start region=one
            static int one() {
                return 1;
            }

            static int two() {
                return 2;
            }
            // @end
        }
        """;

    private static final String TEST = """
        package shop;

        @dev.recto.Explain(value = "The test:", of = Cart.class)
        class CartTest {
            @dev.recto.Explain("Three:")
            @org.junit.jupiter.api.Test
            void adds() {
                if (Cart.add(Hidden.one(), 2) != 3) {
                    throw new AssertionError();
                }
            }
        }
        """;

    @TempDir
    Path folder;

    @Test
    void aPageShowsAllOfASourceWithNothingLeftOut() throws IOException {
        weave(CART);

        assertThat(source("source/shop/Cart.java.html")).isEqualTo(CART);
        assertThat(source("source/shop/Tax.java.html")).isEqualTo(TAX);
        assertThat(source("test-source/shop/CartTest.java.html")).isEqualTo(TEST);
        assertThat(page("source/shop/Cart.java.html").select("#L8").text())
                .isEqualTo("private static final int NOTHING = 0;");
    }

    @Test
    void lineEndsTabsSpacesAtLineEndsAndHiddenCharactersComeBackAsTheyAre() throws IOException {
        String odd = CART.replace("a + b;", "a + b;  \t")
                .replace("    private Cart", "\tprivate /* \u202E \u0007 \uD83D\uDE00 \f */ Cart")
                .replace("\"less than nothing\"", "\"<b>&amp;</b>\\u0041\"")
                .replace("\n", "\r\n")
                .replace("class Cart {\r\n", "class Cart {\r")
                .replace("throw new", "\n\rthrow new");
        for (String end : List.of("", "\n", "\r", "\r\n\r\n", "  ")) {
            String text = odd.stripTrailing() + end;
            weave(text);
            assertThat(source("source/shop/Cart.java.html")).isEqualTo(text);
        }
    }

    @Test
    void aListingsPlaceLeadsToItsFirstLine() throws IOException {
        weave(CART);

        var place = page("a-cart.html").select("[id=Cart.add] a.place");
        assertThat(place.text()).isEqualTo("Cart.java:13–19");
        assertThat(place.attr("href")).isEqualTo("source/shop/Cart.java.html#L13");
        assertThat(page("source/shop/Cart.java.html").select("#L13").text()).startsWith("static int add(");
    }

    @Test
    void theMarginTellsWhatTestsRanAsTheListingsDo() throws IOException {
        weave(CART);

        Document page = page("source/shop/Cart.java.html");
        assertThat(page.select(".whole > .ran").eachAttr("id")).containsExactly("L14", "L15", "L18");
        assertThat(page.select(".whole > .missed").eachAttr("id"))
                .contains("L16")
                .doesNotContain("L14", "L13");
    }

    @Test
    void thePageLeadsBackToEveryListingOfItAndNamesItsTests() throws IOException {
        weave(CART);

        var showings = page("source/shop/Cart.java.html").select(".showings li");
        assertThat(showings.select("a").eachAttr("href"))
                .contains("../../a-cart.html#Cart.add", "#L13")
                .doesNotContain("../../a-cart.html#rest-Cart.java");
        assertThat(showings.get(0).text())
                .isEqualTo("Listing 1.1 Cart.add in A cart: lines 13–19 1 test, 3 of 4 lines");
    }

    @Test
    void theMarginTellsOfLinesThatNoListingShows() throws IOException {
        weave(CART);

        Document page = page("source/shop/Hidden.java.html");
        assertThat(page.select(".whole > .ran").eachAttr("id")).containsExactly("L8");
        assertThat(page.select(".whole > .missed").eachAttr("id")).containsExactly("L12");
    }

    @Test
    void thePageNamesTheTestsOfEachLineWithoutScripts() throws IOException {
        weave(CART);

        Document page = page("source/shop/Cart.java.html");
        assertThat(page.select(".ran-by summary").text()).isEqualTo("Which tests ran it: 3 of 4 lines, 1 in part");
        assertThat(page.select(".ran-by li").eachText()).containsExactly("CartTest.adds: 14–15 18");
        assertThat(page.select(".ran-by li a").eachAttr("href"))
                .containsExactly("../../a-cart.html#CartTest.adds", "#L14", "#L18");
    }

    @Test
    void aLinesMarginSaysWhichTestsRanIt() throws IOException {
        weave(CART);

        assertThat(Files.readString(folder.resolve("target/book/data/source/shop/Cart.java.js")))
                .contains(
                        "\"ran\":{\"groups\":[{\"tests\":[{\"name\":\"CartTest.adds\",\"href\":\"../../a-cart.html#CartTest.adds\"}],"
                                + "\"more\":0}],\"lines\":{\"14\":0,\"15\":0,\"18\":0}}");
    }

    @Test
    void namesLeadFromASourceToTheChapterAndElsewhere() throws IOException {
        weave(CART);

        assertThat(page("source/shop/Cart.java.html").select("code a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("../../a-cart.html") || href.matches("(../../source/shop/.*)?#.*"));
        ToldNames names = new ToldNames(
                Files.readString(folder.resolve("target/book/source/shop/Cart.java.html")),
                Files.readString(folder.resolve("target/book/data/source/shop/Cart.java.js")));
        assertThat(names.all())
                .filteredOn(name -> name.line() == 16)
                .extracting(ToldNames.Name::href)
                .anyMatch(href -> href.startsWith("https://docs.oracle.com/en/java/javase/17/"));
    }

    @Test
    void aDraftsSourceHasNoPage() throws IOException {
        weave(CART.replace("order = 1", "order = 1, draft = true"));

        assertThat(folder.resolve("target/book/source")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "index, the table of contents",
        "Colophon, the colophon",
        "indexes, the indexes",
        "names-n, an index of names",
        "source/shop/Cart.java, the page of a source",
    })
    void aPageOfTheAuthorsMayNotStandInTheWay(String page, String owner) throws IOException {
        assertThat(project(CART)
                        .with("src/book/" + page + ".md", "---\ntitle: Mine\n---\n\nMine.\n")
                        .weave()
                        .problems())
                .singleElement()
                .hasToString("src/book/%1$s.md:1:1: [duplicate-address] address %1$s.html is already taken by %2$s;"
                                .formatted(page, owner)
                        + " rename the file, or say address: … in its front matter");
    }

    private TinyProject project(String cart) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", cart)
                .with("src/main/java/shop/Tax.java", TAX)
                .with("src/main/java/shop/Hidden.java", HIDDEN)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled()
                .run("shop.CartTest", "adds");
    }

    private void weave(String cart) throws IOException {
        assertThat(project(cart).weave().problems()).isEmpty();
    }

    private String source(String address) throws IOException {
        List<ShownSource> shown = PageReader.read(html(address)).sources();
        assertThat(shown).hasSize(1);
        return shown.get(0).text();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(html(address));
    }

    private String html(String address) throws IOException {
        return Files.readString(folder.resolve("target/book").resolve(address));
    }
}
