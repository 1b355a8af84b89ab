package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors say of a page as a whole, in {@code @Chapter} and in YAML alike. */
class HeadingsTest {

    private static final String PAGE = """
            ---
            title: Preface
            subtitle: Why
            categories: [Trade]
            tags: [carts, C++, C]
            summary: It is short.
            ---

            Words.
            """;

    @TempDir
    private Path folder;

    @Test
    void aSubtitleStandsUnderTheTitle() throws IOException {
        assertThat(woven(PAGE)).isEmpty();
        assertThat(page("a-cart.html").select("h1 + .subtitle").text()).isEqualTo("All that it holds");
        assertThat(page("preface.html").select("h1 + .subtitle").text()).isEqualTo("Why");
    }

    @Test
    void anAuthorLeadsToAnAddressOfTheirs() throws IOException {
        String authors = "authors: [Ada <https://ada.example/?a=1&b=2>, Bob]\n";

        assertThat(woven(PAGE.replace("tags:", authors + "tags:"))).isEmpty();

        assertThat(page("preface.html").select(".byline").text()).isEqualTo("Ada, Bob");
        assertThat(page("preface.html").select(".byline a").eachAttr("href"))
                .containsExactly("https://ada.example/?a=1&b=2");
    }

    @Test
    void anAuthorWithoutAWebAddressIsRefusedWhereItStands() throws IOException {
        assertThat(woven("---\ntitle: A\nauthors: [Ada, 'Bob <javascript:x>']\n---\n\nWords.\n"))
                .containsExactly(
                        "src/book/preface.md:3:16: [malformed-front-matter] 'Bob <javascript:x>' is no name with a"
                                + " web address; write it as Ada Lovelace <https://ada.example>");
    }

    @Test
    void categoriesAndTagsLeadToPagesOfTheirOwn() throws IOException {
        assertThat(woven(PAGE)).isEmpty();
        assertThat(page("preface.html").select(".terms a").eachAttr("href"))
                .containsExactly("categories/trade.html", "tags/c.html", "tags/c-plus-plus.html", "tags/carts.html");
        assertThat(page("a-cart.html").select(".terms a").eachText()).containsExactly("Trade", "carts");
        assertThat(page("indexes.html").select("#tags + ul li").eachText())
                .containsExactly("C 1 page", "C++ 1 page", "carts 2 pages");
        assertThat(page("indexes.html").select("#categories + ul a").eachAttr("href"))
                .containsExactly("categories/trade.html");
    }

    @Test
    void thePageOfATermListsWhatHasItInReadingOrder() throws IOException {
        assertThat(woven(PAGE)).isEmpty();
        Document term = page("tags/carts.html");
        assertThat(term.select("h1").text()).isEqualTo("Tag: carts");
        assertThat(term.select(".index a").eachAttr("href")).containsExactly("../a-cart.html", "../preface.html");
        assertThat(term.select(".index li").eachText()).containsExactly("1 A cart", "Preface It is short.");
    }

    @Test
    void aKeyThatMeansNothingIsRefusedWhereItStands() throws IOException {
        List<String> faults = woven("---\ntitle: A\nsubtitel: b\nmaths: true\nmath: true\n---\n\nWords.\n");
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0))
                .isEqualTo("src/book/preface.md:3:1: [malformed-front-matter] unknown member 'subtitel';"
                        + " did you mean 'subtitle'?");
        assertThat(faults.get(1))
                .startsWith("src/book/preface.md:4:1: [malformed-front-matter] unknown member 'maths';"
                        + " did you mean 'math'?");
    }

    @Test
    void noPageOfAnAuthorsTakesTheAddressOfATerm() throws IOException {
        new TinyProject(folder).with("src/book/tags/carts.md", "# Carts\n\nWords.\n");
        assertThat(woven(PAGE))
                .singleElement()
                .asString()
                .startsWith("src/book/tags/carts.md:1:1: [duplicate-address] ")
                .contains("the page of a tag or of a category");
    }

    private List<String> woven(String page) throws IOException {
        return new TinyProject(folder)
                        .with("src/book/preface.md", page)
                        .with("src/main/java/shop/Cart.java", """
                        package shop;

                        @dev.recto.Chapter(
                                value = "A cart",
                                order = 1,
                                subtitle = "All that it holds",
                                categories = "Trade",
                                tags = "carts")
                        @dev.recto.Explain("It holds.")
                        interface Cart {}
                        """)
                        .with("src/test/java/shop/CartTest.java", """
                        package shop;

                        class CartTest {
                            @org.junit.jupiter.api.Test
                            void adds() {}
                        }
                        """)
                        .compiled()
                        .passed("shop.CartTest", "adds", "")
                        .weave()
                        .problems()
                        .stream()
                        .map(Problem::toString)
                        .toList();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book/" + address)));
    }
}
