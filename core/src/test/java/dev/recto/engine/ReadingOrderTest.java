package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a chapter is read from top to bottom: what its prose places, which type comes when, and what a page carries. */
class ReadingOrderTest {

    private static final String CART = """
            package shop;

            import dev.recto.Chapter;
            import dev.recto.Explain;
            import dev.recto.Show;

            /// A cart.
            @Chapter(value = "A cart", order = 1%s)
            @Explain%s
            interface Cart {

                /// Adding is
                ///
                /// {@here}
                ///
                /// and no more than that.
                @Explain
                int MOST = 9;

                /// > Taking, in a quote: {@here}
                ///
                /// Said in its head.
                @Explain(title = "Taking", show = Show.SIGNATURE)
                static int take(int a, int b) {
                    return a - b;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            import dev.recto.Explain;
            import org.junit.jupiter.api.Test;

            class CartTest {

                /// The test {@here} prints:
                @Explain
                @Test
                void takes() {
                    System.out.println(Cart.take(3, 2));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void proseGoesOnBehindItsOwnListing() throws IOException {
        Document page = weave(cart("", ""), "a-cart.html");

        assertThat(outline(page)).isEqualTo("""
                # A cart
                A cart.
                Adding is
                [Listing 1.1 Cart.MOST]
                and no more than that.
                ## 1.1 Taking
                Taking, in a quote:
                [Listing 1.2 Cart.take]
                Said in its head.
                The test
                [Listing 1.3 CartTest.takes]
                prints:
                > 1
                """);
        assertThat(code(page, "Cart.take")).isEqualTo("static int take(int a, int b)");
    }

    /** What is folded elsewhere has to be shown here: the head alone is not all of a method. */
    @Test
    void aListingOfAHeadHidesNoBodyElsewhere() throws IOException {
        TinyProject project = cart("", "(show = Show.WHOLE)");
        Document page = weave(project, "a-cart.html");

        assertThat(code(page, "Cart")).contains("return a - b;").doesNotContain("MOST = 9");
    }

    @Test
    void aChaptersOwnTypeIsSetInItsProse() throws IOException {
        TinyProject project = cart("", "(show = Show.SIGNATURE)");
        project.with(
                "src/main/java/shop/Cart.java",
                CART.formatted("", "(show = Show.SIGNATURE)").replace("/// A cart.", "/// A cart: {@here} Is it not?"));

        assertThat(outline(weave(project, "a-cart.html"))).startsWith("""
                # A cart
                A cart:
                [Listing 1.1 Cart]
                Is it not?
                Adding is
                [Listing 1.2 Cart.MOST]
                """);
    }

    @Test
    void aListingThatOtherProsePlacesAsWellIsToldOf() throws IOException {
        TinyProject project =
                cart("", "").with("src/book/a.md", "---\ntitle: A\norder: 0\n---\n{@listing Cart#MOST}\n");

        assertThat(ready(project).weave().problems())
                .extracting(Problem::toString)
                .contains("src/main/java/shop/Cart.java:14:9: [listed-twice] another tag shows Cart.MOST already;"
                        + " take one of them out, or say {@listing … again} there");
    }

    @Test
    void aListingThatOtherProseShowsAgainStaysWhereItIs() throws IOException {
        TinyProject project = cart("", "").with("src/book/a.md", "# A\n\n[Cart#MOST] {@listing Cart#MOST again}\n");
        Document page = weave(project, "a.html");

        assertThat(page.select("main .prose a[href]").first().attr("href")).isEqualTo("a-cart.html#Cart.MOST");
        assertThat(project.weave().problems()).noneMatch(problem -> problem.id().equals("listed-twice"));
    }

    @Test
    void typesAreReadInTheOrderThatAChapterNames() throws IOException {
        assertThat(outline(weave(many(""), "a-cart.html"))).isEqualTo("""
                # A cart
                A cart.
                Adding is
                [Listing 1.1 Cart.MOST]
                and no more than that.
                ## 1.1 Taking
                Taking, in a quote:
                [Listing 1.2 Cart.take]
                Said in its head.
                A Bag.
                [Listing 1.3 Bag]
                A Jar.
                [Listing 1.4 Jar]
                A Till.
                [Listing 1.5 Till]
                The test
                [Listing 1.6 CartTest.takes]
                prints:
                > 1
                """);
        assertThat(listings(weave(many(", types = {Till.class, Bag.class}"), "a-cart.html")))
                .containsExactly("Cart.MOST", "Cart.take", "Till", "Bag", "Jar", "CartTest.takes");
        assertThat(listings(weave(many(", types = Jar.class"), "a-cart.html")))
                .containsExactly("Cart.MOST", "Cart.take", "Jar", "Bag", "Till", "CartTest.takes");
        assertThat(listings(weave(many(", types = {Jar.class, Cart.class}"), "a-cart.html")))
                .containsExactly("Jar", "Cart.MOST", "Cart.take", "Bag", "Till", "CartTest.takes");
    }

    private static final String PAGE = """
            ---
            title: The spine
            order: 2
            part: Shopping
            summary: Of boxes.
            tags: [boxes]
            chapter: true
            types: [Lid, box.Box]
            ---

            A box has a size, of which the test says {@result size}; see [Box#sides] and {@ref Box#sides}.

            ## Sides

            {@listing Box#sides} There are some. {@output BoxTest#counts}

            ```java
            System.out.println(sides() + Lid.LIDS);
            ```

            ## Lids
            """;

    @Test
    void aPageIsANumberedChapterOfItsTypes() throws IOException {
        TinyProject project = boxes(PAGE);
        compiledWithFences(project);
        assertThat(project.weaveAfterJUnit().problems())
                .filteredOn(Problem::isError)
                .isEmpty();
        Document page = page(project, "spine.html");

        assertThat(outline(page)).isEqualTo("""
                # The spine
                A box has a size, of which the test says 6; see Box.sides and Listing 2.1.
                ## 2.1 Sides
                [Listing 2.1 Box.sides]
                There are some.
                > 6
                > 7
                ## 2.2 Lids
                A lid closes it.
                [Listing 2.2 Lid]
                ## 2.3 Open boxes
                A box without a lid is open.
                [Listing 2.3 Box.open]
                Counted.
                [Listing 2.4 BoxTest.counts]
                """);
        assertThat(page.select("main header").text()).contains("Chapter 2", "boxes");
        assertThat(page.select("main").text()).contains("Rest of Box");
        assertThat(page.select("main .prose a[href]").first().attr("href")).isEqualTo("#Box.sides");
        assertThat(page.select(".sidebar [aria-current=page]").text()).isEqualTo("2 The spine");
    }

    @Test
    void aDraftOfSuchAPageIsCheckedAndLeavesABookThatHolds() throws IOException {
        TinyProject project = boxes(
                PAGE.replace("chapter: true", "chapter: true\ndraft: true").replace(" and {@ref Box#sides}", ""));
        compiledWithFences(project);

        assertThat(project.weaveAfterJUnit().problems())
                .filteredOn(Problem::isError)
                .isEmpty();
        assertThat(project.path("target/book/spine.html")).doesNotExist();
        assertThat(project.path("target/book/source/box/Box.java.html")).doesNotExist();
    }

    @Test
    void aDraftOfATypeIsCheckedAndLeavesABookThatHolds() throws IOException {
        TinyProject project = cart(", draft = true", "")
                .with("src/book/a.md", "# A\n")
                .with("src/test/java/shop/CartTest.java", TEST.replace("prints:", "prints {@quote #takes \"1\"}:"));

        assertThat(ready(project).weave().problems())
                .filteredOn(Problem::isError)
                .isEmpty();
    }

    private static void compiledWithFences(TinyProject project) throws IOException {
        project.compiled();
        assertThat(project.fences().problems()).isEmpty();
    }

    private TinyProject boxes(String page) {
        return cart("", "")
                .with(
                        "src/main/java/shop/package-info.java",
                        "@dev.recto.Chapter(value = \"Shopping\", order = 1)\npackage shop;\n")
                .with("src/book/spine.md", page)
                .with("src/main/java/box/Box.java", """
                        package box;

                        final class Box {
                            static int sides() {
                                return 6;
                            }

                            /// A box without a lid is open.
                            @dev.recto.Explain(title = "Open boxes")
                            static boolean open() {
                                return true;
                            }
                        }
                        """)
                .with("src/main/java/box/Lid.java", """
                        package box;

                        /// A lid closes it.
                        @dev.recto.Explain
                        interface Lid {
                            int LIDS = 1;
                        }
                        """)
                .with("src/test/java/box/BoxTest.java", """
                        package box;

                        class BoxTest {
                            /// Counted.
                            @dev.recto.Explain
                            @org.junit.jupiter.api.Test
                            void counts() {
                                System.out.println(Box.open() ? Box.sides() : 0);
                            }

                            @org.junit.jupiter.api.Test
                            void measures(org.junit.jupiter.api.TestReporter book) {
                                book.publishEntry("size", "6");
                            }
                        }
                        """);
    }

    private TinyProject many(String types) {
        TinyProject project = cart(types, "");
        for (String type : List.of("Bag", "Jar", "Till")) {
            project.with("src/main/java/shop/" + type + ".java", """
                    package shop;

                    /// A %s.
                    @dev.recto.Explain(of = Cart.class)
                    interface %s {}
                    """.formatted(type, type));
        }
        return project;
    }

    private TinyProject cart(String types, String explain) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART.formatted(types, explain))
                .with("src/test/java/shop/CartTest.java", TEST);
    }

    private static TinyProject ready(TinyProject project) {
        return project.compiled().run("shop.CartTest", "takes");
    }

    private static Document weave(TinyProject project, String address) throws IOException {
        assertThat(ready(project).weave().problems())
                .filteredOn(Problem::isError)
                .isEmpty();
        return page(project, address);
    }

    private static Document page(TinyProject project, String address) throws IOException {
        return Jsoup.parse(Files.readString(project.path("target/book/" + address)));
    }

    private static String code(Document page, String anchor) {
        return page.getElementById(anchor).select("pre code").stream()
                .filter(code -> code.closest("details") == null)
                .map(Element::text)
                .collect(Collectors.joining());
    }

    private static List<String> listings(Document page) {
        return page.select("main pre[aria-label^=Listing]").stream()
                .map(pre -> pre.attr("aria-label").replaceFirst("Listing [\\d.]+ ", ""))
                .toList();
    }

    /** What stands on a page in reading order: headings, words, listings by their numbers and names, and outputs. */
    private static String outline(Document page) {
        return page
                .select("main h1, main h2, main h3, main .prose p, main pre[aria-label^=Listing], main samp")
                .stream()
                .map(ReadingOrderTest::line)
                .collect(Collectors.joining());
    }

    private static String line(Element element) {
        String words = element.text();
        return switch (element.normalName()) {
                    case "h1" -> "# " + words;
                    case "h2" -> "## " + words;
                    case "h3" -> "### " + words;
                    case "pre" -> "[" + element.attr("aria-label") + "]";
                    case "samp" -> "> " + words;
                    default -> words;
                }
                + "\n";
    }
}
