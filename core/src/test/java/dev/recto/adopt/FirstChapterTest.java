package dev.recto.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import org.junit.jupiter.api.Test;

/** The first chapter that is made of a project without one. */
class FirstChapterTest {

    private static final String POM = "<project><modelVersion>4.0.0</modelVersion></project>";
    private static final String SOURCE = "src/main/java/shop/Cart.java";

    private static final String CART = """
            package shop;

            import java.util.List;

            /**
             * A cart.
             *
             * @since 1
             */
            @Deprecated
            public final class Cart {

            \tprivate Cart() {}

            \tprivate static int count(List<String> items) {
            \t\treturn items.size();
            \t}

            \t/** Counts. */
            \tpublic static boolean full(List<String> items) {
            \t\treturn count(items) > 10;
            \t}
            }
            """;

    private static Facts tested(String source) {
        return new Facts(POM)
                .file(SOURCE, source)
                .file("src/test/java/shop/CartTest.java", "class CartTest { void a() { count(); Cart.full(null); } }");
    }

    @Test
    void theClassAndAMethodThatItsTestCallsAreExplained() {
        assertThat(tested(CART).edited().text(SOURCE))
                .hasValue(CART.replace(
                                "import java.util.List;",
                                "import dev.recto.Chapter;\nimport dev.recto.Explain;\nimport java.util.List;")
                        .replace("@Deprecated", """
                        @Chapter(value = "Cart", order = 1)
                        @Explain("The class `Cart`, as its tests prove it.")
                        @Deprecated""")
                        .replace("\tpublic static", "\t@Explain(\"What `full` does:\")\n\tpublic static"));
    }

    @Test
    void lineEndsStayAsTheyAre() {
        assertThat(tested(CART.replace("\n", "\r\n"))
                        .edited()
                        .text(SOURCE)
                        .orElseThrow()
                        .replace("\r\n", ""))
                .doesNotContain("\n");
    }

    @Test
    void namesThatMeanSomethingElseAreWrittenInFull() {
        assertThat(tested(CART.replace("count(items) > 10", "count(items) > Chapter.MOST"))
                        .edited()
                        .text(SOURCE)
                        .orElseThrow())
                .contains("@dev.recto.Chapter(value", "@dev.recto.Explain(\"The class")
                .doesNotContain("import dev.recto");
    }

    @Test
    void withoutImportsTheyStandBelowThePackage() {
        assertThat(tested(CART.replace("import java.util.List;\n\n", ""))
                        .edited()
                        .text(SOURCE)
                        .orElseThrow())
                .startsWith("package shop;\n\nimport dev.recto.Chapter;\nimport dev.recto.Explain;\n\n/**\n");
    }

    @Test
    void aPageStandsInFront() {
        assertThat(tested(CART).edited().text("src/book/about.md").orElseThrow())
                .startsWith("---\ntitle: About this book\norder: 0\n---\n")
                .contains("`shop.Cart`");
    }

    @Test
    void testsInOtherLanguagesCountToo() {
        Facts facts = new Facts(POM)
                .file(SOURCE, CART)
                .file("src/test/kotlin/shop/CartTest.kt", "class CartTest { fun a() { Cart.full(listOf()) } }");

        assertThat(facts.edited().text(SOURCE).orElseThrow()).contains("@Chapter");
    }

    @Test
    void aTestOfAnotherPackageIsNotItsTest() {
        Facts facts = new Facts(POM)
                .file(SOURCE, CART)
                .file("src/test/java/bazaar/CartTest.java", "class CartTest { void a() { Cart.full(null); } }");

        assertThat(Adoption.of(facts.facts()).problems())
                .extracting(Problem::id)
                .containsExactly("untested-project");
        assertThat(facts.edited().text(SOURCE)).hasValue(CART);
    }

    @Test
    void whereNoTestRunsTheRestTheClassIsOneListing() {
        String letters = """
                package shop;

                class Cart {
                    private Cart() {}

                    static boolean full(int items) {
                        return items > 10;
                    }

                    static boolean empty(int items) {
                        return items == 0;
                    }
                }
                """;

        assertThat(tested(letters).edited().text(SOURCE)).hasValue(letters.replace("class Cart {", """
                        import dev.recto.Chapter;
                        import dev.recto.Explain;
                        import dev.recto.Show;

                        @Chapter(value = "Cart", order = 1)
                        @Explain(value = "The class `Cart`, as its tests prove it:", show = Show.WHOLE)
                        class Cart {"""));
    }

    @Test
    void aClassWhoseRestIsRunGoesBeforeAShorterOne() {
        Facts facts = tested(CART)
                .file("src/main/java/shop/Bag.java", """
                        package shop;
                        class Bag { static int a() { return 1; } static int b() { return 2; } }
                        """)
                .file("src/test/java/shop/BagTest.java", "class BagTest { void a() { Bag.a(); } }");

        assertThat(facts.edited().text("src/book/about.md").orElseThrow()).contains("`shop.Cart`");
    }

    @Test
    void aModuleWithoutCodeGetsAPageAlone() {
        Facts facts = new Facts(POM);

        assertThat(Adoption.of(facts.facts()).problems()).isEmpty();
        assertThat(facts.edited().text("src/book/about.md").orElseThrow())
                .startsWith("---\ntitle: About this book\n")
                .doesNotContain("first chapter");
    }

    @Test
    void aProjectThatIsExplainedAlreadyIsLeftToItsAuthor() {
        Facts facts = tested(CART).file("src/main/java/shop/Till.java", "@dev.recto.Chapter(\"Till\") class Till {}");

        assertThat(facts.edited().text(SOURCE)).hasValue(CART);
    }
}
