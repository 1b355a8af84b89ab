package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listing names the imports that it needs, and no others. */
class NeededImportsTest {

    private static final String CART =
            """
            package shop;

            import static java.lang.Math.max;
            import static java.lang.Math.min;
            import static java.util.Collections.*;
            import static java.util.Map.Entry.comparingByKey;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import java.lang.annotation.Documented;
            import java.lang.annotation.RetentionPolicy;
            import java.util.*;
            import java.util.List;
            import java.util.Map.Entry;
            import java.util.concurrent.Callable;
            import java.util.function.*;

            @Chapter(value = "A cart", order = 1)
            @Explain("It adds.")
            class Cart {
                private Cart() {}

                @Explain("Static:")
                static int most(int a, int b) {
                    return max(a, b);
                }

                @Explain("On demand, and all of a type:")
                static Set<String> none() {
                    return new TreeSet<>(emptySet());
                }

                @Explain("Alone:")
                static List<String> one() {
                    return List.of();
                }

                @Explain("Nested:")
                static boolean same(Entry<String, String> one, Map.Entry<String, String> other) {
                    return one.equals(other);
                }

                /** {@link Callable} is named in words only. */
                static int words() {
                    return 1;
                }

                @Explain("A case:")
                static int kept(RetentionPolicy policy) {
                    switch (policy) {
                        case SOURCE, CLASS:
                            return 1;
                        default:
                            return 2;
                    }
                }

                @Explain("In full:")
                static java.util.function.IntSupplier full() {
                    return java.util.Collections::emptyList == null ? null : () -> 1;
                }

                @Explain("Annotated:")
                @Documented
                @interface Note {}
            }
            """.replace("java.util.Collections::emptyList == null ? null : () -> 1", "() -> Math.min(1, 2)");

    private static final String TILL = """
            package shop;

            import dev.recto.Explain;
            import java.util.Deque;
            import java.util.Optional;

            @Explain(value = "Open:", of = Cart.class)
            class Till {
                static Optional<String> open() {
                    return Optional.of(String.valueOf(Cart.most(1, 2)));
                }
            }
            """;

    private static final String TEST = """
            package shop;

            class CartTest {
                @org.junit.jupiter.api.Test
                void all() {
                    Till.open();
                    Cart.none();
                    Cart.one();
                    Cart.words();
                    Cart.full().getAsInt();
                    Cart.same(java.util.Map.entry("", ""), java.util.Map.entry("", ""));
                    Cart.kept(java.lang.annotation.RetentionPolicy.CLASS);
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Document page;
    private static Document proofs;

    @BeforeAll
    static void weave() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/main/java/shop/Till.java", TILL)
                .with("src/test/java/shop/CartTest.java", TEST)
                .compiled()
                .run("shop.CartTest", "all");
        assertThat(project.weave().problems()).noneMatch(diagnostic -> diagnostic.isError());
        page = Jsoup.parse(Files.readString(folder.resolve("target/book/a-cart.html")));
        proofs = Jsoup.parse(Files.readString(folder.resolve("target/book/proof/a-cart.html")));
    }

    @Test
    void aStaticMember() {
        assertThat(imports("Cart.most")).containsExactly("import static java.lang.Math.max;");
    }

    @Test
    void onDemandAndAllStaticMembersOfAType() {
        assertThat(imports("Cart.none"))
                .containsExactly("import static java.util.Collections.*;", "import java.util.*;");
    }

    @Test
    void aNameThatIsImportedAloneNeedsNoOther() {
        assertThat(imports("Cart.one")).containsExactly("import java.util.List;");
    }

    @Test
    void aNestedTypeAndTheTypeAroundIt() {
        assertThat(imports("Cart.same")).containsExactly("import java.util.*;", "import java.util.Map.Entry;");
    }

    @Test
    void aLabelOfACaseNeedsNone() {
        assertThat(imports("Cart.kept")).containsExactly("import java.lang.annotation.RetentionPolicy;");
    }

    @Test
    void aNameInFullNeedsNone() {
        assertThat(imports("Cart.full")).isEmpty();
    }

    @Test
    void anAnnotation() {
        assertThat(imports("Cart.Note")).containsExactly("import java.lang.annotation.Documented;");
    }

    @Test
    void aWholeTypeNeedsItsPackageAndNothingThatOnlyItsCommentsName() {
        assertThat(imports("Till")).containsExactly("package shop;", "import java.util.Optional;");
    }

    @Test
    void aListingThatShowsItsImportsNeedsNone() {
        assertThat(imports("rest-Cart.java")).isEmpty();
        assertThat(page.select("[id=rest-Cart.java] a").attr("href")).startsWith("source/shop/Cart.java.html#L");
    }

    private static List<String> imports(String anchor) {
        assertThat(page.select("[id=" + anchor + "]")).hasSize(1);
        return proofs.select("[id=" + anchor + "] code.import").eachText();
    }
}
