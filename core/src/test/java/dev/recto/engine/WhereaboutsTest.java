package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each listing's proof says where in its source the code stands. */
class WhereaboutsTest {

    private static final String CART = """
            package shop;

            import dev.recto.Explain;
            import dev.recto.Show;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @Explain("It adds. {@snippet class=Cart region=loop} {@snippet class=Cart region=fields}")
            class Cart {
                @Explain("First:")
                int sum;

                Cart() {}

                @Explain("Add:")
                int add(int price) {
                    return sum += price;
                }

                @Explain("Add many:")
                int add(int... prices) {
                    // @start region=loop
                    for (int price : prices) {
                        sum += price;
                    }
                    // @end
                    return sum;
                }

                // @start region=fields
                int count;
                // @end

                @Explain(value = "Body:", show = Show.BODY)
                int total() {
                    count++;
                    return sum;
                }

                @Explain(value = "Head:", show = Show.SIGNATURE)
                int more() {
                    return total();
                }

                @Explain("An edge:")
                record Edge(Cart from) {
                    @Explain("Its sum:")
                    int sum() {
                        return from.total();
                    }
                }
            }
            """;

    private static final String TEST = """
            package shop;

            class CartTest {
                @org.junit.jupiter.api.Test
                void adds() {
                    Cart cart = new Cart();
                    cart.add(1);
                    cart.add(1, 2);
                    cart.more();
                    new Cart.Edge(cart).sum();
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
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled()
                .run("shop.CartTest", "adds");
        assertThat(project.weave().problems()).noneMatch(diagnostic -> diagnostic.isError());
        page = Jsoup.parse(Files.readString(folder.resolve("target/book/proof/a-cart.html")));
    }

    @Test
    void aMemberStandsBehindTheOneBeforeIt() {
        assertThat(where("Cart.add")).isEqualTo("in class Cart, after its constructor");
    }

    @Test
    void theFirstMemberStandsInItsType() {
        assertThat(where("Cart.sum")).isEqualTo("in class Cart");
    }

    @Test
    void amongMembersOfOneNameTheParametersTellWhichIsMeant() {
        assertThat(where("Cart.add-2")).isEqualTo("in class Cart, after add(int)");
    }

    @Test
    void aBodyIsSoManyLinesOfItsFile() {
        assertThat(where("Cart.total")).isEqualTo("the body of total in class Cart, lines 35–36 of 51");
    }

    @Test
    void aHeadIsToldFromTheWhole() {
        assertThat(where("Cart.more")).isEqualTo("the head of more in class Cart");
    }

    @Test
    void anotherKindOfTypeIsCalledWhatItIs() {
        assertThat(where("Cart.Edge")).isEqualTo("in class Cart, after more");
        assertThat(where("Cart.Edge.sum")).isEqualTo("in record Cart.Edge");
    }

    @Test
    void aRegionStandsInTheInnermostDeclarationAroundIt() {
        assertThat(where("loop")).isEqualTo("in add in class Cart, lines 22–24 of 51");
        assertThat(where("fields")).isEqualTo("in class Cart, after add(int[])");
    }

    @Test
    void theWordsLeadToTheLine() {
        assertThat(page.select("[id=Cart.add] dd:has(.slice) a").attr("href"))
                .isEqualTo("../source/shop/Cart.java.html#L15");
        assertThat(page.select("[id=Cart.add] .where code").eachText()).containsExactly("Cart");
    }

    private static String where(String anchor) {
        return page.select("[id=" + anchor + "] .where").text();
    }
}
