package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a listing rests on and that would pass whatever the code did. */
class SilentTestsTest {

    private static final String CART = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Example;
            import dev.recto.Explain;

            @Chapter(value = "A cart", order = 1)
            @Explain("It adds up.")
            final class Cart {

                @Explain("This is how:")
                static int total(int... prices) {
                    return prices.length;
                }

                @Explain("So:")
                @Example
                static void shows() {
                    System.out.println(total(1));
                }
            }
            """;

    private static final String WARNING = "src/test/java/shop/CartTest.java:7:10: [asserts-nothing] CartTest.adds runs"
            + " what the book shows and asserts nothing; assert what should hold, or accept what it prints with"
            + " -Drecto.accept";

    @TempDir
    private Path folder;

    @Test
    void aTestThatAssertsNothingIsWarnedOfAndTheListingSaysSo() throws IOException {
        WeaveResult result =
                testing("Cart.total(2);").run("shop.CartTest", "adds").weave();

        assertThat(messages(result)).containsExactly(WARNING);
        assertThat(page()).contains("<summary>1 test; asserts nothing</summary>");
    }

    @Test
    void aTestThatAsserts() throws IOException {
        WeaveResult result = testing("check(Cart.total(2)); } void check(int n) { assert n == 1;")
                .run("shop.CartTest", "adds")
                .weave();

        assertThat(messages(result)).isEmpty();
        assertThat(page()).contains("<summary>1 test</summary> 1 of 1 line, run by CartTest.adds");
    }

    @Test
    void aTestThatNoListingRestsOn() throws IOException {
        WeaveResult result = testing("").run("shop.CartTest", "adds").weave();

        assertThat(messages(result)).noneMatch(message -> message.contains("asserts-nothing"));
    }

    @Test
    void anAcceptedOutputGuards() throws IOException {
        TinyProject project = testing("System.out.println(Cart.total(2));");
        project.with("src/book/a.md", "# A\n\n{@output CartTest#adds}\n");

        assertThat(messages(project.run("shop.CartTest", "adds").weave())).containsExactly(WARNING);
        assertThat(messages(project.accepting(true).weave())).isEmpty();
        assertThat(messages(project.accepting(false).weave())).isEmpty();
        assertThat(page()).doesNotContain("asserts nothing");
    }

    @Test
    void anExampleThatDoesNotSayWhatItPrints() throws IOException {
        assertThat(messages(example(CART)))
                .singleElement()
                .asString()
                .startsWith("src/main/java/shop/Cart.java:18:17: [asserts-nothing] CartExamplesTest.shows runs what");
    }

    @Test
    void anExampleThatSaysWhatItPrints() throws IOException {
        assertThat(messages(example(CART.replace("@Example\n", "@Example(prints = \"1\")\n"))))
                .isEmpty();
    }

    private WeaveResult example(String cart) throws IOException {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", cart)
                .with("src/test/java/shop/CartExamplesTest.java", """
                        package shop;

                        class CartExamplesTest {
                            @org.junit.jupiter.api.Test
                            void shows() {
                                Cart.shows();
                            }
                        }
                        """)
                .compiled()
                .run("shop.CartExamplesTest", "shows")
                .weave();
    }

    private TinyProject testing(String body) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", """
                        package shop;

                        import org.junit.jupiter.api.Test;

                        class CartTest {
                            @Test
                            void adds() { BODY }
                        }
                        """.replace("BODY", body))
                .compiled()
                .requiring(Settings.Require.COMPILED);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("target/book/a-cart.html"));
    }

    private static List<String> messages(WeaveResult result) {
        return result.problems().stream().map(Object::toString).toList();
    }
}
