package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.recto.html.search.SearchDocument.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a woven book can be searched for. */
class SearchTest {

    private static final String CART = """
            package shop;

            @dev.recto.Chapter(value = "A cart", order = 1, summary = "It holds things.")
            @dev.recto.Explain(\"""
                It adds `fast`.

                ## Why it adds

                Because *sums* matter, see [Cart#add].

                ```text
                forgotten();
                ```

                ### How it adds

                Slowly.\""")
            class Cart {
                private Cart() {}

                @dev.recto.Explain("So:")
                static int add(int a, int b) {
                    return a + b;
                }

                static int unexplained() {
                    return 0;
                }
            }
            """;

    private static final String TEST = """
            package shop;

            @dev.recto.Explain(value = "The test:", of = Cart.class)
            class CartTest {
                @dev.recto.Explain("Three: {@output CartTest#adds}")
                @org.junit.jupiter.api.Test
                void adds() {
                    System.out.println(Cart.add(1, 2) + Cart.unexplained() + " apples");
                }
            }
            """;

    @TempDir
    static Path folder;

    private static List<JsonArray> documents;

    @BeforeAll
    static void weave() throws IOException {
        TinyProject project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", CART)
                .with("src/test/java/shop/CartTest.java", TEST)
                .with("src/book/preface.md", "# Preface\n\nWelcome, reader.\n")
                .compiled();
        project.run("shop.CartTest", "adds");
        assertThat(project.weave().problems()).noneMatch(problem -> problem.isError());
        String script = Files.readString(folder.resolve("target/book/search/1.js"));
        JsonObject shard = JsonParser.parseString(script.substring("recto.take(".length(), script.lastIndexOf(')')))
                .getAsJsonObject();
        assertThat(shard.get("next").getAsString()).isEmpty();
        documents = new ArrayList<>();
        for (JsonElement each : shard.getAsJsonArray("documents")) {
            documents.add(each.getAsJsonArray());
        }
    }

    @Test
    void sectionsHoldTheirWordsWithoutCodeAndStandBelowTheirHeadings() {
        assertThat(all(Kind.PAGE, Kind.SECTION))
                .containsExactly(
                        "a-cart.html ~ 1 A cart ~ It holds things. / It adds fast. ~",
                        "a-cart.html#why-it-adds ~ 1.1 Why it adds ~ Because sums matter, see Cart.add. ~ 1 A cart",
                        "a-cart.html#how-it-adds ~ How it adds ~ Slowly. / So: / The test: / Three: ~ 1.1 Why it adds",
                        "preface.html ~ Preface ~ Welcome, reader. ~");
    }

    @Test
    void aListingHoldsItsCodeAndTheNameThatItDeclares() {
        assertThat(all(Kind.LISTING))
                .contains("a-cart.html#Cart.add ~ Listing 1.1 Cart.add ~ add ~ static int add(int a, int b) { / "
                        + "return a + b; / } ~ How it adds");
    }

    @Test
    void anOutputIsFoundAtTheListingAboveIt() {
        assertThat(all(Kind.OUTPUT)).containsExactly("a-cart.html#CartTest ~ CartTest.adds ~ 3 apples ~ How it adds");
    }

    @Test
    void aTestSaysWhatItRan() {
        assertThat(all(Kind.TEST))
                .singleElement()
                .asString()
                .startsWith("a-cart.html#CartTest.adds ~ CartTest.adds ~ adds ~ ")
                .contains("1.1 Cart.add")
                .endsWith("~ 1 A cart");
    }

    @Test
    void aNameThatNoListingBearsIsFoundByItself() {
        assertThat(all(Kind.NAME))
                .anyMatch(name -> name.contains(" ~ unexplained ~ method of Cart ~"))
                .noneMatch(name -> name.contains(" ~ add ~"))
                .noneMatch(name -> name.contains(" ~ adds ~"));
    }

    @Test
    void everyPlaceIsThere() throws IOException {
        assertThat(documents).hasSizeGreaterThan(8);
        for (JsonArray document : documents) {
            String href = document.get(2).getAsString();
            Path page = folder.resolve("target/book").resolve(href.replaceFirst("#.*", ""));
            assertThat(page).exists();
            if (href.contains("#")) {
                assertThat(Jsoup.parse(Files.readString(page)).getElementById(href.replaceFirst(".*#", "")))
                        .as(href)
                        .isNotNull();
            }
        }
    }

    private static List<String> all(Kind... kinds) {
        return documents.stream()
                .filter(document ->
                        List.of(kinds).contains(Kind.values()[document.get(0).getAsInt()]))
                .map(SearchTest::shown)
                .toList();
    }

    /** Place, title, name, text and the title of what is above it, without what is empty. */
    private static String shown(JsonArray document) {
        int parent = document.get(1).getAsInt();
        String above = parent < 0 ? "" : documents.get(parent).get(3).getAsString();
        List<String> words = Stream.of(2, 3, 4, 5)
                .map(field -> document.get(field).getAsString())
                .map(text -> text.strip().lines().map(String::strip).collect(Collectors.joining(" / ")))
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(" ~ ", words) + " ~" + (above.isEmpty() ? "" : " " + above);
    }
}
