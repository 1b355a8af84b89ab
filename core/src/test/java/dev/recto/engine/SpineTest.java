package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order a chapter is read: where a listing stands in its own prose, which type comes when, and what a page places. */
class SpineTest {

    private static final String CART = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import dev.recto.Show;

            /// A cart.
            @Chapter(value = "A cart", order = 1%s)
            @Explain
            class Cart {

                /// Adding is
                ///
                /// {@here}
                ///
                /// and no more than that.
                @Explain
                static int add(int a, int b) {
                    return a + b;
                }

                /// Taking {@here} is the other way round.
                @Explain(show = Show.SIGNATURE)
                static int take(int a, int b) {
                    return a - b;
                }
            }
            """;

    private static final String BAG = """
            package shop;

            import dev.recto.Explain;

            /// A bag.
            @Explain(of = Cart.class)
            class Bag {}
            """;

    private static final String TEST = """
            package shop;

            import dev.recto.Explain;
            import org.junit.jupiter.api.Test;

            class CartTest {

                /// Tested by {@here} which prints:
                @Explain
                @Test
                void adds() {
                    System.out.println(Cart.add(1, 2) + Cart.take(2, 1));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void proseGoesOnBehindItsOwnListing() throws IOException {
        Document page = weave(cart("")).page("a-cart.html");
        System.out.println(page.select("main").outerHtml());
    }

    private TinyProject cart(String types) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART.formatted(types))
                .with("src/main/java/shop/Bag.java", BAG)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled()
                .run("shop.CartTest", "adds");
    }

    private Woven weave(TinyProject project) throws IOException {
        List<Problem> problems = project.weave().problems();
        assertThat(problems).filteredOn(Problem::isError).isEmpty();
        return new Woven(project);
    }

    private record Woven(TinyProject project) {

        Document page(String address) throws IOException {
            return Jsoup.parse(Files.readString(project.path("target/book/" + address)));
        }
    }
}
