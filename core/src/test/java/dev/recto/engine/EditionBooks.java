package dev.recto.engine;

import dev.recto.receipt.Outcome;
import dev.recto.receipt.PublishedEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small book in three editions, in which one thing of each kind is added, changed or removed. */
public final class EditionBooks {

    /** Address of a page that all editions have. */
    public static final String PAGE = "a-cart.html";

    private static final String CART = """
            package shop;

            import dev.recto.Explain;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @Explain("It adds up to {@result ShopTest#counts total}.")
            class Cart {
                @Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }
            %s}
            """;

    private static final String ADD_FROM_2_ON = """
                static int add(int a, int b) {
                    if (a < 0 || b < 0) {
                        throw new IllegalArgumentException("<less> than nothing");
                    }
                    return a + b;
                }
            """;

    private static final String TWICE = """

                @Explain("Twice:")
                static int twice(int a) {
                    return add(a, a);
                }
            """;

    private static final String TEST = """
            package shop;

            import dev.recto.Explain;

            @Explain(of = Cart.class)
            class CartTest {
                @Explain("Three:")
                @org.junit.jupiter.api.Test
                void adds() {
                    int sum = Cart.add(1, 2);
                    System.out.println(%s);
                    if (sum != 3) {
                        throw new AssertionError();
                    }
                    %s
                }
            }
            """;

    private EditionBooks() {}

    /** The project of an edition: {@code 1}, {@code 2} or any later one. */
    public static TinyProject project(Path folder, String edition) {
        boolean first = edition.equals("1");
        String more = edition.equals("2") ? TWICE : "";
        String cart = CART.formatted(more);
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", first ? cart : changed(cart))
                .with(
                        "src/test/java/shop/CartTest.java",
                        TEST.formatted(first ? "sum" : "\"sum \" + sum", edition.equals("2") ? "Cart.twice(1);" : ""))
                .with("src/test/java/shop/ShopTest.java", """
                        package shop;

                        class ShopTest {
                            @org.junit.jupiter.api.Test
                            void counts() {}
                        }
                        """);
        if (!first) {
            String moved = edition.equals("2") ? "" : "address: opening\naliases: preface.html\n";
            project.with("src/book/preface.md", "---\ntitle: Preface\norder: 0\n" + moved + "---\nWords.\n");
        }
        return project.edition(edition)
                .compiled()
                .run("shop.CartTest", "adds")
                .ran(
                        "shop.ShopTest",
                        "counts",
                        Outcome.PASSED,
                        null,
                        "",
                        List.of(new PublishedEntry("total", first ? "3" : "4")),
                        List.of());
    }

    private static String changed(String cart) {
        String was = "    static int add(int a, int b) {\n        return a + b;\n    }\n";
        if (!cart.contains(was)) {
            throw new IllegalStateException("there is no such method");
        }
        return cart.replace(was, ADD_FROM_2_ON);
    }

    /** Weaves an edition, and returns the folder of the book. */
    static Path woven(Path folder, String edition) throws IOException {
        TinyProject project = project(Files.createDirectories(folder), edition);
        WeaveResult result = project.weave();
        if (result.errors() > 0) {
            throw new IllegalStateException(result.problems().toString());
        }
        return project.path("target/book");
    }

    /** Publishes the editions 1, 2 and 3 beside each other, and returns the folder of all. */
    public static Path published(Path folder) throws IOException {
        Path editions = folder.resolve("editions");
        for (String edition : List.of("1", "2", "3")) {
            var problems = Recto.publish(woven(folder.resolve("work-" + edition), edition), editions, false);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.toString());
            }
        }
        return editions;
    }
}
