package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page leads to every name, test, figure, listing and source of the book. */
class IndexesTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @dev.recto.Explain("It adds. {@figure CartTest#adds sums.svg \\"The sums\\"}")
            class Cart {
                private Cart() {}

                @dev.recto.Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }
            }
            """;

    private static final String TILL = """
            package shop;

            @dev.recto.Chapter(value = "A till", order = 2)
            @dev.recto.Explain("It counts.")
            class Till {
                private Till() {}

                @dev.recto.Explain("So:")
                static int count() {
                    return Cart.add(1, Cart.add(2, 3));
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(value = "The test:", of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Three: {@output CartTest#adds}")
                @org.junit.jupiter.api.Test
                void adds() {
                    System.out.println(Till.count() + Cart.add(0, 0));
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Document page;

    @BeforeAll
    static void weave() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/main/java/shop/Till.java", TILL)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled();
        project.run(
                "shop.CartTest",
                "adds",
                project.published("sums.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assertThat(project.weave().problems()).noneMatch(diagnostic -> diagnostic.isError());
        page = Jsoup.parse(Files.readString(folder.resolve("target/book/indexes.html")));
    }

    @Test
    void aNameLeadsToWhereItIsDeclaredToItsLineAndToTheChaptersThatUseIt() {
        Element name = entry("names", "add method of Cart");

        assertThat(name.text()).isEqualTo("add method of Cart defined in 1, source; used in 1, 2");
        assertThat(name.select("a").eachAttr("href"))
                .containsExactly(
                        "a-cart.html#Cart.add",
                        "source/shop/Cart.java.html#L9",
                        "a-cart.html#CartTest.adds",
                        "a-till.html#Till.count");
    }

    @Test
    void namesAreSortedWhateverTheirType() {
        assertThat(section("names").select("> li > code").eachText())
                .containsExactly("add", "adds", "Cart", "Cart", "CartTest", "count", "Till", "Till");
    }

    @Test
    void aTestLeadsToWhatItRanPrintedAndDrew() {
        Element test = entry("tests", "CartTest.adds");

        assertThat(test.select("summary").text()).isEqualTo("ran 3 listings");
        assertThat(test.select("a").eachAttr("href"))
                .contains("a-cart.html#CartTest.adds", "a-cart.html#Cart.add", "a-till.html#Till.count")
                .anyMatch(href -> href.startsWith("a-cart.html#figure"));
        assertThat(test.select("> ul > li").eachText()).contains("printed A cart");
    }

    @Test
    void figuresListingsAndSourcesAreInReadingOrder() {
        assertThat(section("figures").select("li").eachText()).containsExactly("Figure 1.1: The sums A cart");
        assertThat(section("listings").select("li").eachText())
                .startsWith("1.1 Cart.add A cart", "1.2 CartTest A cart", "1.3 CartTest.adds A cart")
                .contains("2.1 Till.count A till");
        assertThat(section("sources").select("a").eachAttr("href"))
                .containsExactly(
                        "source/shop/Cart.java.html",
                        "source/shop/Till.java.html",
                        "test-source/shop/CartTest.java.html");
    }

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() throws IOException {
        List<String> hrefs = page.select("article a").eachAttr("href");
        assertThat(hrefs).hasSizeGreaterThan(20);
        for (String href : hrefs) {
            String address = href.replaceFirst("#.*", "");
            Path target = folder.resolve("target/book").resolve(address.isEmpty() ? "indexes.html" : address);
            assertThat(target).exists();
            String fragment = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "top";
            assertThat(Jsoup.parse(Files.readString(target)).getElementById(fragment))
                    .as(href)
                    .isNotNull();
        }
    }

    @Test
    void everyPageLeadsToTheIndexes() throws IOException {
        for (String address : List.of("index.html", "a-cart.html", "colophon.html")) {
            assertThat(Jsoup.parse(Files.readString(
                                    folder.resolve("target/book").resolve(address)))
                            .select("a[href=indexes.html]"))
                    .as(address)
                    .isNotEmpty();
        }
    }

    private static Element section(String id) {
        return page.selectFirst("#" + id + " + ul");
    }

    private static Element entry(String section, String start) {
        return section(section).select("> li").stream()
                .filter(each -> each.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
