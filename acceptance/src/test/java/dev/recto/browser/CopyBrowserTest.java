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
import org.openqa.selenium.Keys;

/** What readers have on their clipboard after they pressed a listing's button compiles. */
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

    private static final String BUTTONS = "[...document.querySelectorAll('#Cart .copy button')]";

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
        assertThat(copied("Copy")).isEqualTo("""
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
        String copied = copied("Copy with imports");

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
    void aPageWithoutAClipboardCopiesByHand() {
        reader.open("a-cart.html");
        browser.script("Object.defineProperty(navigator, 'clipboard', {value: undefined})");

        press("Copy");

        assertThat(browser.becomes(BUTTONS + "[0].textContent === 'Copied'")).isTrue();
        assertThat(pasted()).startsWith("final class Cart {\n");
        assertThat(browser.script("return document.querySelectorAll('textarea.copied').length"))
                .isEqualTo(0L);
    }

    @Test
    void theKeyboardPressesItAndAScreenReaderHearsOfIt() {
        reader.open("a-cart.html");
        assertThat(browser.script("return document.querySelector('[role=status]').textContent"))
                .isEqualTo("");
        browser.script(BUTTONS + "[0].focus()");

        browser.press(Keys.ENTER);

        assertThat(browser.becomes("document.querySelector('[role=status]').textContent === 'Copied'"))
                .isTrue();
        assertThat(browser.script("return document.activeElement === " + BUTTONS + "[0]"))
                .isEqualTo(true);
        assertThat(browser.becomes(BUTTONS + "[0].textContent === 'Copy'")).isTrue();
    }

    @Test
    void withoutScriptThereIsNoButtonAndTheImportsAreToldUnderTheListing() {
        browser.allowScripts(false);
        reader.open("a-cart.html");

        assertThat(browser.script("return document.querySelectorAll('button').length"))
                .isEqualTo(0L);
        browser.click(browser.middle("(document.querySelector('#Cart .claim summary').scrollIntoView("
                + "{block: 'center', behavior: 'instant'}), document.querySelector('#Cart .claim summary'))"));
        assertThat(browser.script("return document.querySelector('#Cart .claim').innerText")
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
            reader.assertAccessible("%s, %d px", scheme, width);
            assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void whatIsFoldedBetweenTwoListingsIsCopiedWithNeither() {
        reader.open("a-sum.html");
        String times = "document.getElementById('Sum.times')";
        assertThat(browser.script("return " + times + ".querySelector('.fold').textContent")
                        .toString())
                .contains("a - b");
        String button = times + ".querySelector('.copy button')";
        browser.script(button + ".scrollIntoView({block: 'center', behavior: 'instant'})");
        browser.click(browser.middle(button));
        assertThat(browser.becomes(button + ".textContent === 'Copied'")).isTrue();

        assertThat(pasted()).isEqualTo("static int times(int a, int b) {\n    return a * b;\n}\n");
    }

    private static String copied(String words) {
        reader.open("a-cart.html");
        press(words);
        assertThat(browser.becomes(BUTTONS + ".some(each => each.textContent === 'Copied')"))
                .isTrue();
        return pasted();
    }

    private static void press(String words) {
        String button = BUTTONS + ".find(each => each.textContent === '" + words + "')";
        browser.script(button + ".scrollIntoView({block: 'center', behavior: 'instant'})");
        browser.click(browser.middle(button));
    }

    private static String pasted() {
        browser.script("const area = document.createElement('textarea'); area.id = 'pasted';"
                + " document.querySelector('article').prepend(area); area.focus()");
        browser.paste();
        return Objects.toString(browser.script("return document.getElementById('pasted').value"));
    }
}
