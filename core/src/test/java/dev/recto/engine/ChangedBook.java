package dev.recto.engine;

import java.nio.file.Path;

/** A small book that shows a method, and a region, as changes of earlier ones. */
public final class ChangedBook {

    /** Address of its page. */
    public static final String PAGE = "a-cart.html";

    /** The source with both versions. */
    public static final String SOURCE = "src/main/java/shop/Cart.java";

    static final String TEXT = """
            package shop;

            import dev.recto.Explain;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @Explain("It adds: {@snippet class=Cart region=three since=two}")
            class Cart {
                @Explain("First:")
                static int plain(int... prices) {
                    int sum = 0;
                    for (int price : prices) {
                        sum += price;
                    }
                    return sum;
                }

                @Explain("Then: {@listing Cart#taxed since=Cart#plain}")
                static int taxed(int... prices) {
                    int sum = 0;
                    for (int price : prices) {
                        sum += price + price / 10;
                    }
                    return sum;
                }

                static int two(int a) {
                    // @start region=two
                    int b = 2 * a;
                    return b;
                    // @end
                }

                static int three(int a) {
                    // @start region=three
                    int b = 3 * a;
                    return b;
                    // @end
                }
            }
            """;

    private static final String TEST = """
            package shop;

            class CartTest {
                void adds() {
                    assertPlain(Cart.plain(1));
                    Cart.taxed(1);
                    Cart.two(1);
                    Cart.three(1);
                }

                private static void assertPlain(int sum) {
                    if (sum != 1) {
                        throw new AssertionError(sum);
                    }
                }
            }
            """;

    private ChangedBook() {}

    /** The project, compiled and tested. */
    public static TinyProject in(Path folder) {
        return in(folder, TEXT, TEST);
    }

    static TinyProject in(Path folder, String text, String test) {
        return new TinyProject(folder)
                .with(SOURCE, text)
                .with("src/test/java/shop/CartTest.java", test)
                .compiled()
                .run("shop.CartTest", "adds");
    }

    /** The same where no test runs the earlier version. */
    static TinyProject untested(Path folder) {
        return in(folder, TEXT, TEST.replace("Cart.plain(1)", "1"));
    }
}
