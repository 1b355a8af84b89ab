package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listing on a book's first page. */
class FirstListingTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @dev.recto.Explain("It adds.")
            class Cart {
                private Cart() {}

                @dev.recto.Explain("Two:")
                static int add(int a, int b) {
                    return add(a, b, 0);
                }

                @dev.recto.Explain("Three:")
                static int add(int a, int b, int c) {
                    return a + b + c;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(value = "The test:", of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Adding: {@listing CartTest#adds} {@output CartTest#adds}")
                @org.junit.jupiter.api.Test
                void adds() {
                    System.out.println(Cart.add(1, 2) + " apples");
                }
            }
            """;

    @TempDir
    Path folder;

    private TinyProject project;

    @BeforeEach
    void compile() throws IOException {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled();
        project.run("shop.CartTest", "adds");
    }

    @Test
    void isTheFirstOneWithAnOutputBehindIt() throws IOException {
        Document page = woven();

        assertThat(page.select(".sample .listing figcaption").text()).contains("CartTest.adds");
        assertThat(page.select(".sample .output samp").text()).isEqualTo("3 apples");
        assertThat(page.select(".sample .from a").attr("href")).isEqualTo("a-cart.html#CartTest.adds");
        assertThat(page.select(".sample .from").text()).isEqualTo("From Chapter 1, A cart");
    }

    @Test
    void isTheOneThatTheAuthorNames() throws IOException {
        project.opening("shop.Cart#add(int,int,int)");

        Document page = woven();

        assertThat(page.select(".sample .code").text()).contains("return a + b + c;");
        assertThat(page.select(".sample .exercised")).hasSize(1);
        assertThat(page.select(".sample .output")).isEmpty();
    }

    @Test
    void itsLinksLeadToTheChapter() throws IOException {
        project.opening("Cart#add(int,int)");

        assertThat(woven().select(".sample .code a").eachAttr("href")).contains("a-cart.html#Cart.add");
    }

    @Test
    void aNameThatNoListingHasIsRefusedWhereItIsConfigured() throws IOException {
        project.opening("shop.Cart#subtract");

        assertThat(project.weave().problems())
                .filteredOn(problem -> problem.isError())
                .extracting(Object::toString)
                .containsExactly(
                        "pom.xml: [unknown-opening] <opening> is 'shop.Cart#subtract', of which no page shows a "
                                + "listing; name a declaration that has one, such as shop.Cart#add");
        assertThat(folder.resolve("target/book")).doesNotExist();
    }

    @Test
    void aNameThatTwoListingsHaveIsRefused() throws IOException {
        project.opening("Cart#add");

        assertThat(project.weave().problems())
                .filteredOn(problem -> problem.isError())
                .extracting(Object::toString)
                .containsExactly("pom.xml: [unknown-opening] <opening> is 'Cart#add', which may be any of "
                        + "shop.Cart#add(int,int), shop.Cart#add(int,int,int); write one of them");
    }

    @Test
    void theContentsSayHowMuchThereIsToRead() throws IOException {
        assertThat(woven().select(".table-of-contents .size").eachText()).containsExactly("1 minute \u00B7 4 listings");
    }

    private Document woven() throws IOException {
        assertThat(project.weave().problems()).noneMatch(problem -> problem.isError());
        return Jsoup.parse(Files.readString(folder.resolve("target/book/index.html")));
    }
}
