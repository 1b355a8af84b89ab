package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.html.ToldNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name leads to one address, whether it stands in square brackets, in a tag, in code or under a mark. */
class LinksTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1)
            @dev.recto.Explain("It adds.")
            class Cart {
                private Cart() {}

                @dev.recto.Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }
            }
            """;

    /** A region makes a source one of the book's, though no chapter shows it. */
    private static final String HELPER = """
            package shop;

            final class Helper {

                // @start region=zero
                static int zero() {
                    return 0;
                }
                // @end

                record Line(int price) {}
            }
            """;

    private static final String DRAFT = """
            package shop;

            @dev.recto.Chapter(value = "Not yet", order = 3, draft = true)
            @dev.recto.Explain("It drafts.")
            class Draft {
                @dev.recto.Explain("So:")
                static int draw() {
                    return 0;
                }
            }
            """;

    private static final String TILL = """
            package shop;

            @dev.recto.Chapter(value = "A till", order = 2)
            @dev.recto.Explain(\"""
                    one: [Cart#add], {@link Cart#add}

                    two: [Helper#zero], {@link Helper#zero}

                    three: [Helper.Line#price()], {@link Helper.Line#price()}

                    four: [org.junit.jupiter.api.Assertions#fail()], {@link org.junit.jupiter.api.Assertions#fail()}

                    five: [StringBuilder#length()], {@link StringBuilder#length()}

                    six: [dev.recto.Show#valueOf(String)], {@link dev.recto.Show#valueOf(String)}

                    seven: [Draft#draw], {@link Draft#draw}
                    \""")
            class Till {
                private Till() {}

                @dev.recto.Explain("So:")
                static void count(Helper.Line line) {
                    int one = Cart.add(1, 2); // @link substring="one" target="Cart#add"
                    int two = Helper.zero(); // @link substring="two" target="Helper#zero"
                    int three = line.price(); // @link substring="three" target="Helper.Line#price()"
                    Object four = org.junit.jupiter.api.Assertions.fail(); // @link substring="four" target="org.junit.jupiter.api.Assertions#fail()"
                    int five = new StringBuilder().length(); // @link substring="five" target="StringBuilder#length()"
                    Object six = dev.recto.Show.valueOf(""); // @link substring="six" target="dev.recto.Show#valueOf(String)"
                    int seven = Draft.draw(); // @link substring="seven" target="Draft#draw"
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Three:")
                @org.junit.jupiter.api.Test
                void adds() {
                    org.junit.jupiter.api.Assertions.assertEquals(3, Cart.add(1, 2));
                }
            }
            """;

    private static final String MORE_TESTS = """
            package shop;

            @dev.recto.Explain(of = Cart.class, title = "Sums")
            class SumTest {
                @org.junit.jupiter.api.Test
                void sums() {
                    org.junit.jupiter.api.Assertions.assertEquals(5, Cart.add(2, 3));
                }

                @dev.recto.Explain("Nested:")
                @org.junit.jupiter.api.Test
                void again() {
                    org.junit.jupiter.api.Assertions.assertEquals(6, Cart.add(3, 3));
                }
            }

            @dev.recto.Explain(of = Cart.class, show = dev.recto.Show.PROSE)
            class OtherTest {
                @dev.recto.Explain("Other:")
                @org.junit.jupiter.api.Test
                void other() {
                    org.junit.jupiter.api.Assertions.assertEquals(7, Cart.add(3, 4));
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Document chapter;
    private static ToldNames names;

    @BeforeAll
    static void weave() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/main/java/shop/Helper.java", HELPER)
                .with("src/main/java/shop/Draft.java", DRAFT)
                .with("src/main/java/shop/Till.java", TILL)
                .with("src/test/java/shop/CartTest.java", TEST)
                .with("src/test/java/shop/SumTest.java", MORE_TESTS)
                .documented(new Library(
                        "org.junit:docs:jar:6",
                        Path.of(TinyProject.location(Test.class)),
                        "https://junit.example/6/",
                        null))
                .compiled()
                .passed("shop.CartTest", "adds", "")
                .passed("shop.SumTest", "sums", "")
                .passed("shop.SumTest", "again", "")
                .passed("shop.OtherTest", "other", "")
                .requiring(Require.COMPILED);
        assertThat(project.weave().problems()).noneMatch(diagnostic -> diagnostic.isError());
        String html = Files.readString(folder.resolve("target/book/a-till.html"));
        chapter = Jsoup.parse(html);
        names = new ToldNames(html, Files.readString(folder.resolve("target/book/data/a-till.js")));
    }

    @ParameterizedTest(name = "{0}: {1} leads to {2}")
    @CsvSource({
        "one, add, a-cart.html#Cart.add",
        "two, zero, source/shop/Helper.java.html#L6",
        "three, price, source/shop/Helper.java.html#L11",
        "four, fail, 'https://junit.example/6/org.junit.jupiter.api/org/junit/jupiter/api/Assertions.html#fail()'",
        "five, length, 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/StringBuilder.html#length()'",
    })
    void aNameLeadsToTheSameAddressFromProseTagsCodeAndMarks(String word, String name, String address) {
        assertThat(prose(word)).as("prose and tags").containsExactly(address, address);
        assertThat(code(name)).as("code").containsExactly(address);
        assertThat(code(word)).as("marks").containsExactly(address);
    }

    @ParameterizedTest(name = "{0}: {1} leads nowhere")
    @CsvSource({"six, valueOf", "seven, draw"})
    void whatNothingTellsOfLeadsNowhereOnAnyRoad(String word, String name) {
        assertThat(prose(word)).as("prose and tags").isEmpty();
        assertThat(code(name)).as("code").isEmpty();
        assertThat(code(word)).as("marks").isEmpty();
    }

    /** It has no words and no listing of its own, so that its chapter has no place to lead to. */
    @ParameterizedTest
    @CsvSource({
        "CartTest, test-source/shop/CartTest.java.html#L4",
        "SumTest, test-source/shop/SumTest.java.html#L4",
        "OtherTest, test-source/shop/SumTest.java.html#L18",
    })
    void aTestThatOnlySaysWhereItBelongsIsFoundOnThePageOfItsSource(String test, String address) throws IOException {
        Document indexes = Jsoup.parse(Files.readString(folder.resolve("target/book/indexes.html")));

        assertThat(indexes.select("li:has(> code:containsOwn(%s)) > a.defined".formatted(test))
                        .eachAttr("href"))
                .containsExactly(address);
    }

    private static List<String> prose(String word) {
        return chapter.select("article p").stream()
                .filter(paragraph -> paragraph.text().startsWith(word + ":"))
                .flatMap(paragraph -> paragraph.select("a").eachAttr("href").stream())
                .toList();
    }

    private static List<String> code(String word) {
        Stream<String> links = chapter.select("figure.listing code a").stream()
                .filter(link -> link.text().equals(word))
                .map(link -> link.attr("href"));
        Stream<String> cards = names.all().stream()
                .filter(name -> name.text().equals(word))
                .map(ToldNames.Name::href)
                .filter(href -> !href.isEmpty());
        return Stream.concat(links, cards).distinct().toList();
    }
}
