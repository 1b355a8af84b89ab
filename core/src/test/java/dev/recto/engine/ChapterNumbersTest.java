package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which number the first chapter of a book has. */
class ChapterNumbersTest {

    private static final String CART = """
            package shop;

            /// A cart; the one before is in {@ref Box#sides}.
            @dev.recto.Chapter(value = "A cart", order = 5)
            @dev.recto.Explain
            interface Cart {
                /// Sums.
                @dev.recto.Explain
                int MOST = 9;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theFirstChapterIsZeroWhereItsOrderIs() throws IOException {
        book("order: 0");

        assertThat(numbers()).isEqualTo("0 A box, 1 A cart");
        assertThat(page("a-box.html").select("main header").text()).contains("Chapter 0");
        assertThat(page("a-box.html").select("main pre").attr("aria-label")).isEqualTo("Listing 0.1 Box.sides");
        assertThat(page("a-cart.html").select("main .prose a").first().text()).isEqualTo("Listing 0.1");
    }

    @Test
    void elseItIsOne() throws IOException {
        book("order: 2");

        assertThat(numbers()).isEqualTo("1 A box, 2 A cart");
    }

    @Test
    void aPageWithoutANumberDecidesNothing() throws IOException {
        woven(project("order: 2").with("src/book/preface.md", "---\ntitle: Preface\norder: 0\n---\nWords.\n"));

        assertThat(numbers()).isEqualTo("1 A box, 2 A cart");
    }

    private void book(String order) throws IOException {
        woven(project(order));
    }

    private static void woven(TinyProject project) throws IOException {
        assertThat(project.compiled().run("shop.CartTest", "counts").weave().problems())
                .noneMatch(Problem::isError);
    }

    private TinyProject project(String order) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", """
                        package shop;

                        class CartTest {
                            @org.junit.jupiter.api.Test
                            void counts() {}
                        }
                        """)
                .with("src/main/java/shop/Box.java", """
                        package shop;

                        interface Box {
                            // @start region=sides
                            int sides();
                            // @end
                        }
                        """)
                .with("src/book/a-box.md", "---\ntitle: A box\n" + order + """

                        chapter: true
                        types: [shop.Box]
                        ---

                        {@listing Box#sides}
                        """);
    }

    private String numbers() throws IOException {
        return String.join(
                ", ", page("a-box.html").select(".sidebar li:has(.number) > a").eachText());
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }
}
