package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers have on their clipboard after they copied a listing compiles. */
class CopyBrowserTest {

    private static final String CART = """
            package shop;

            import static java.util.stream.Collectors.*;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import dev.recto.Show;
            import java.util.List;
            import java.util.Map;
            import java.util.concurrent.Callable;

            @Chapter(value = "A cart", order = 1)
            @Explain(value = "It adds: {@listing Cart#sum} {@listing Cart#text}", show = Show.WHOLE)
            final class Cart {

                private final Money money = new Money();

                /** The sum; no {@link Callable}. */
                @Explain
                int sum(List<Integer> prices) {
                    return prices.stream().collect(summingInt(price -> money.cents(price)));
                }

                @Explain("A text:")
                String text(Map.Entry<String, Integer> price) {
                    return \"""
                            %s: %d
                              <&>
                            \""".formatted(price.getKey(), price.getValue());
                }

                int none() {
                    return 0; // @replace substring="0" replacement="nothing"
                }

                int more() {
                    return 1; // @note One more.
                }
            }
            """;

    private static final String SUM = """
            package shop;

            @dev.recto.Chapter(value = "A sum", order = 2)
            @dev.recto.Explain("Together: {@listing Sum#plus} {@listing Sum#times}")
            final class Sum {
                static int plus(int a, int b) {
                    return a + b;
                }

                static int minus(int a, int b) {
                    return a - b;
                }

                static int times(int a, int b) {
                    return a * b;
                }
            }
            """;

    private static final String MONEY = """
            package shop;

            final class Money {
                int cents(int price) {
                    return 100 * price;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            class CartTest {
                @org.junit.jupiter.api.Test
                void sums() {
                    Cart cart = new Cart();
                    cart.sum(java.util.List.of(1));
                    cart.text(java.util.Map.entry("a", 1));
                    cart.none();
                    Sum.plus(1, Sum.minus(2, Sum.times(3, 4)));
                }
            }
            """;

    private static final String BUTTON = "document.querySelector('.copy')";
    private static final String STATUS = "document.querySelector('[role=status]')";

    @RegisterExtension
    static final Reader reader = new Reader(CopyBrowserTest::book);

    private static final Browser browser = reader.browser();

    private static Path book(Path folder) throws IOException {
        return Press.weave(new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/main/java/shop/Money.java", MONEY)
                .with("src/main/java/shop/Sum.java", SUM)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled()
                .run("shop.CartTest", "sums"));
    }

    @Test
    void aTypeIsCopiedAsItsSourceReadsWithFoldsOpenAndWithoutMarks() {
        reader.open("a-cart.html");
        click("Cart");

        assertThat(pasted()).isEqualTo("""
                final class Cart {

                    private final Money money = new Money();

                    int sum(List<Integer> prices) {
                        return prices.stream().collect(summingInt(price -> money.cents(price)));
                    }

                    String text(Map.Entry<String, Integer> price) {
                        return \"""
                                %s: %d
                                  <&>
                                \""".formatted(price.getKey(), price.getValue());
                    }

                    int none() {
                        return 0;
                    }

                    int more() {
                        return 1;
                    }
                }
                """);
        assertThat(browser.script("return document.querySelector('#Cart .code').innerText")
                        .toString())
                .contains("return nothing;");
        assertThat(browser.script("return document.querySelectorAll('#Cart .note-mark').length"))
                .isEqualTo(1L);
    }

    @Test
    void withImportsItCompilesBesideTheOtherFileOfTheProject(@TempDir Path elsewhere) throws IOException {
        reader.open("a-cart.html");
        focus("Cart");
        browser.press("C");
        assertThat(browser.becomes(STATUS + ".textContent === 'Copied'")).isTrue();
        String copied = pasted();

        assertThat(copied).startsWith("""
                package shop;

                import static java.util.stream.Collectors.*;
                import java.util.List;
                import java.util.Map;

                final class Cart {
                """).doesNotContain("Callable", "dev.recto");
        Path cart = Files.writeString(elsewhere.resolve("Cart.java"), copied);
        Path money = Files.writeString(elsewhere.resolve("Money.java"), MONEY);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-Xlint:-path",
                        "-d",
                        elsewhere.toString(),
                        cart.toString(),
                        money.toString());
        assertThat(result).isZero();
    }

    @Test
    void oneButtonGoesToTheListingThatIsPointedAtOrFocused() {
        reader.open("a-sum.html");
        assertThat(browser.script("return document.querySelectorAll('.copy').length"))
                .isEqualTo(0L);

        focus("Sum.plus");
        assertThat(browser.script("return " + BUTTON + ".closest('figure').id")).isEqualTo("Sum.plus");
        browser.point(browser.middle("document.getElementById('Sum.times').querySelector('.code')"));

        assertThat(browser.becomes(BUTTON + ".closest('figure').id === 'Sum.times'"))
                .isTrue();
        assertThat(browser.script("return document.querySelectorAll('.copy').length"))
                .isEqualTo(1L);
        assertThat(browser.script("const box = " + BUTTON + ".getBoundingClientRect(); return [box.width, box.height]"))
                .isEqualTo(List.of(32L, 32L));
        assertThat(browser.script("return " + BUTTON + ".getAttribute('aria-label')"))
                .isEqualTo("Copy the listing");
    }

    @Test
    void theProofOffersTheImportsOfItsListingAndOfNoOther() {
        reader.open("a-cart.html");
        openProof("Cart");
        assertThat(browser.becomes("document.querySelector('.proof-card button')?.checkVisibility()"))
                .isTrue();

        browser.click(browser.middle("document.querySelector('.proof-card button')"));

        assertThat(browser.becomes("document.querySelector('.proof-card button').textContent === 'Copied'"))
                .isTrue();
        assertThat(pasted()).startsWith("package shop;\n\nimport static");
        reader.open("a-sum.html");
        openProof("Sum.plus");
        assertThat(browser.becomes("document.querySelector('.proof-card').checkVisibility()"))
                .isTrue();
        assertThat(browser.script("return document.querySelector('.proof-card button')"))
                .isNull();
    }

    @Test
    void aPageWithoutAClipboardCopiesByHand() {
        reader.open("a-cart.html");
        browser.script("Object.defineProperty(navigator, 'clipboard', {value: undefined})");

        click("Cart");

        assertThat(pasted()).startsWith("final class Cart {\n");
        assertThat(browser.script("return document.querySelectorAll('textarea.copied').length"))
                .isEqualTo(0L);
    }

    @Test
    void aKeyCopiesTheFocusedListingAndAScreenReaderHearsOfIt() {
        reader.open("a-cart.html");
        assertThat(browser.script("return " + STATUS + ".textContent")).isEqualTo("");
        focus("Cart");

        browser.press("c");

        assertThat(browser.becomes(STATUS + ".textContent === 'Copied'")).isTrue();
        assertThat(browser.script("return document.activeElement.matches('#Cart .code')"))
                .isEqualTo(true);
        assertThat(browser.becomes(STATUS + ".textContent === ''")).isTrue();
        assertThat(pasted()).startsWith("final class Cart {\n");
    }

    @Test
    void withoutScriptThereIsNoButtonAndTheImportsAreToldOnThePageOfProofs() {
        browser.allowScripts(false);
        reader.open("a-cart.html");
        assertThat(browser.script("return document.querySelectorAll('.copy').length"))
                .isEqualTo(0L);

        reader.open("proof/a-cart.html");
        assertThat(browser.script("return document.getElementById('Cart').innerText")
                        .toString())
                .contains("import static java.util.stream.Collectors.*;", "import java.util.List;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aPageWithButtonsIsAccessible(String scheme) {
        browser.emulate("prefers-color-scheme", scheme);
        for (int width : List.of(390, 1280)) {
            browser.resize(width);
            reader.open("a-cart.html");
            browser.script("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            focus("Cart");
            reader.assertAccessible("%s, %d px", scheme, width);
            assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void whatIsFoldedBetweenTwoListingsIsCopiedWithNeither() {
        reader.open("a-sum.html");
        assertThat(browser.script("return document.getElementById('Sum.times').querySelector('.fold').textContent")
                        .toString())
                .contains("a - b");

        click("Sum.times");

        assertThat(pasted()).isEqualTo("static int times(int a, int b) {\n    return a * b;\n}\n");
    }

    private static String code(String listing) {
        return "document.getElementById('" + listing + "').querySelector('.code')";
    }

    private static void focus(String listing) {
        browser.script(code(listing) + ".focus()");
    }

    private static void openProof(String listing) {
        browser.script("document.getElementById('" + listing + "').querySelector('.proof summary').click()");
    }

    /** Points at a listing, clicks on the button that comes, and waits until it says that it is done. */
    private static void click(String listing) {
        browser.script(code(listing) + ".scrollIntoView({block: 'start', behavior: 'instant'})");
        browser.point(browser.middle(code(listing) + ".querySelector('.line[data-line]')"));
        assertThat(browser.becomes(BUTTON + "?.closest('figure').id === '" + listing + "'"))
                .isTrue();
        browser.click(browser.middle(BUTTON));
        assertThat(browser.becomes(STATUS + ".textContent === 'Copied'")).isTrue();
    }

    private static String pasted() {
        browser.script("const area = document.createElement('textarea'); area.id = 'pasted';"
                + " document.querySelector('article').prepend(area); area.focus()");
        browser.paste();
        return Objects.toString(browser.script("return document.getElementById('pasted').value"));
    }
}
