package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every address that an author writes leads somewhere, or is refused where it stands. */
class AuthorLinksTest {

    private static final String PAGE = "src/book/t.md";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    static Path folder;

    private static TinyProject project;

    @BeforeAll
    static void compile() {
        project = new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", """
                        package shop;

                        import dev.recto.Explain;

                        /** Old words, <a href="#add">alive</a>, <a name="Old"></a><a href="#Old">named</a>. */
                        @dev.recto.Chapter(value = "A cart", order = 1)
                        @Explain
                        class Cart {
                            private Cart() {}

                            @Explain(title = "How to add", value = "See [the sum](#Cart.add), [the page](t.md#here),"
                                    + " [the title](#how-to-add) and ![a picture](pic.svg)." )
                            static int add(int a, int b) {
                                return a + b;
                            }
                        }
                        """.replace("#add", "#how-to-add"))
                .with("src/test/java/shop/CartTest.java", """
                        package shop;

                        @dev.recto.Explain(of = Cart.class)
                        class CartTest {
                            @dev.recto.Explain("Three:")
                            @org.junit.jupiter.api.Test
                            void adds() {
                                org.junit.jupiter.api.Assertions.assertEquals(3, Cart.add(1, 2));
                            }
                        }
                        """)
                .with("src/book/u.md", "---\ntitle: U\norder: 3\n---\n\n## Here\n\n## Here\n\n### Caf\u00e9 `x`\n")
                .with("src/book/sub/v.md", "---\ntitle: V\norder: 4\n---\n\n[up](../u.md#here-2) ![p](../pic.svg)\n")
                .with("src/book/draft.md", "---\ntitle: D\norder: 5\ndraft: true\n---\n\n## Here\n")
                .with("src/book/pic.svg", SVG)
                .with("src/book/two.svg", SVG)
                .with("src/book/data.csv", "a,b\n1,2\n")
                .passed("shop.CartTest", "adds", "")
                .requiring(Require.COMPILED)
                .compiled();
    }

    private static List<String> woven(String words) throws IOException {
        project.with(PAGE, "---\ntitle: T\norder: 2\n---\n" + words + "\n\n## Here\n");
        return project.weave().problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[x](#nowhere)|8|[dead-link] nothing is called '#nowhere' on the page t.html; link to a heading",
                "[x](#her)|8|[dead-link] nothing is called '#her' on the page t.html; did you mean 'here'?",
                "[x](u.md#gone)|8|[dead-link] nothing is called '#gone' on the page u.html",
                "[x](u.md#Here)|8|[dead-link] nothing is called '#Here' on the page u.html; did you mean 'here'?",
                "[x](u.md#here-3)|8|[dead-link] nothing is called '#here-3' on the page u.html; did you mean 'here-2'?",
                "[x](u.md?q#gone)|8|[dead-link] nothing is called '#gone' on the page u.html",
                "[x](a-cart.html#Cart.sub)|8|[dead-link] nothing is called '#Cart.sub' on the page a-cart.html",
                "[x](a-card.html)|8|[dead-link] there is no page 'a-card.html'",
                "[x](colophon.html#gone)|8|[dead-link] nothing is called '#gone' on the page colophon.html; link to the page",
                "[x](draft.md)|8|[dead-link] there is no page 'draft.md'; link to a page that is no draft",
                "[x](sub/nope.md)|8|[dead-link] there is no page 'sub/nope.md'; link to a page that is no draft by its path",
                "[x](../../pom.xml)|8|[dead-link] there is no page '../../pom.xml'",
                "[x](nope.csv)|8|[dead-link] there is no page 'nope.csv'",
                "[x](/nope.md)|8|[dead-link] '/nope.md' starts at the root of a site, and a book can lie in any folder; write",
                "[x](//example.com/x)|8|[dead-link] '//example.com/x' starts at the root",
                "[x](\\u.md)|8|[dead-link] '\\u.md' starts at the root",
                "[x]()|8|[dead-link] the address '' names nothing; write the path from this page, or a whole web address",
                "[x](?q)|8|[dead-link] the address '?q' names nothing",
                "[x](javascript:alert(1))|8|[dead-link] 'javascript:alert(1)' is no address of a page that a book may show",
                "[x](ftp://example.com/x)|8|[dead-link] 'ftp://example.com/x' is no address of a page",
                "[x](https:nowhere)|8|[dead-link] 'https:nowhere' is no address of a page",
                "[x](https://)|8|[dead-link] 'https://' is no address of a page",
                "[x](http:///path)|8|[dead-link] 'http:///path' is no address of a page",
                "[x](mailto:)|8|[dead-link] 'mailto:' is no address of a page",
                "[x](u.md/)|8|[dead-link] there is no page 'u.md/'",
                "[x](data.csv/)|8|[dead-link] there is no page 'data.csv/'",
                "![x](/nope.png)|8|[missing-image] '/nope.png' starts at the root of a site",
                "![x](nope.png)|8|[missing-image] there is no image 'nope.png' under src/book",
                "![x](data:image/png;base64,AA)|8|[missing-image] 'data:image/png;base64,AA' is no address of an image",
                "![x](#here)|8|[missing-image] '#here' is no address of an image",
                "![x]()|8|[missing-image] the address '' names nothing",
                "<a href=\"nope3.html\">x</a>|8|[dead-link] there is no page 'nope3.html'",
                "<a href=\"/x\">x</a>|8|[dead-link] '/x' starts at the root",
                "<a href='#gone'>x</a>|8|[dead-link] nothing is called '#gone' on the page t.html",
                "<a href=u.md#gone>x</a>|8|[dead-link] nothing is called '#gone' on the page u.html",
                "<a href=\"\">x</a>|8|[dead-link] the address '' names nothing",
                "<img src=\"nope2.png\" alt=\"raw\">|8|[missing-image] there is no image 'nope2.png' under src/book",
                "<img alt=\"x\">|8|[missing-image] the address '' names nothing",
                "<IMG SRC=/x.png>|8|[missing-image] '/x.png' starts at the root",
                "<img src=\"pic.svg\" srcset=\"gone.svg 2x\" alt=\"x\">|8|[unrenderable-prose] the book leaves out <img srcset>,",
                "<video poster=\"gone.png\"></video>|8|[unrenderable-prose] the book leaves out <video poster>, and with it 'gone.png'; write",
                "<source src=\"gone.mp4\">|8|[unrenderable-prose] the book leaves out <source src>",
                "<object data=\"gone.svg\"></object>|8|[unrenderable-prose] the book leaves out <object data>",
                "[^x]|8|[dead-link] there is no footnote 'x'",
                "[text][^x]|14|[dead-link] there is no footnote 'x'",
                "[x][y]|8|[dead-link] there is no page 'gone.md'",
            })
    void whatIsDeadIsRefusedAtItsPlaceOnAPage(String written, int column, String message) throws IOException {
        assertThat(woven("\nWords, " + written + ".\n\n[y]: gone.md"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(PAGE + ":6:" + column + ": " + message);
    }

    @Test
    void aFootnoteThatNothingRefersToIsRefused() throws IOException {
        assertThat(woven("\n[^y]: No note.")).singleElement().asString().startsWith(PAGE + ":6:1: [unused-footnote]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[x](#here)|a|#here",
                "[x](#)|a|#",
                "[x](#top)|a|#top",
                "[x](t.md#here)|a|#here",
                "[x](t.html#here)|a|t.html#here",
                "[x](u.md)|a|u.html",
                "[x](u.md#here-2)|a|u.html#here-2",
                "[x](u.md#café-x)|a|u.html#caf%C3%A9-x",
                "[x](sub/v.md)|a|sub/v.html",
                "[x](a-cart.html#Cart.add)|a|a-cart.html#Cart.add",
                "[x](a-cart.html#how-to-add)|a|a-cart.html#how-to-add",
                "[x](colophon.html)|a|colophon.html",
                "[x](data.csv)|a|data.csv",
                "[x](mailto:a@b.example)|a|mailto:a@b.example",
                "[x](https://example.com/x#y)|a|https://example.com/x#y",
                "<a href=\"u.md#here\">x</a>|a|u.html#here",
                "<a name=\"Old\"></a><a href=\"#Old\">x</a>|a|#old",
                "<span id=\"Mark\">y</span> [x](#Mark)|a|#mark",
            })
    void whatIsAliveLeadsThere(String written, String element, String address) throws IOException {
        assertThat(woven("\nWords, " + written + ".")).isEmpty();

        assertThat(Jsoup.parse(Files.readString(folder.resolve("target/book/t.html")))
                        .select("div.prose " + element + "[href]")
                        .eachAttr("href"))
                .containsExactly(address);
    }

    @Test
    void imagesThatRawHtmlNamesArePublished() throws IOException {
        assertThat(woven("""

                <img src="pic.svg" alt="raw" width="300">

                <figure><img src="two.svg" alt="in a figure"><figcaption>A caption</figcaption></figure>
                """)).isEmpty();

        assertThat(folder.resolve("target/book/pic.svg")).exists();
        assertThat(folder.resolve("target/book/two.svg")).exists();
        assertThat(Jsoup.parse(Files.readString(folder.resolve("target/book/t.html")))
                        .select("img")
                        .eachAttr("src"))
                .containsExactly("pic.svg", "two.svg");
    }

    @Test
    void proseOfAChapterIsCheckedAsWellAndItsPathsStartInTheBooksFolder() throws IOException {
        assertThat(woven("")).isEmpty();

        assertThat(Jsoup.parse(Files.readString(folder.resolve("target/book/a-cart.html")))
                        .select("div.prose a")
                        .eachAttr("href"))
                .containsExactly("#how-to-add", "#old", "#Cart.add", "t.html#here", "#how-to-add");
        assertThat(Jsoup.parse(Files.readString(folder.resolve("target/book/sub/v.html")))
                        .select("div.prose a")
                        .eachAttr("href"))
                .containsExactly("../u.html#here-2");
    }

    @Test
    void allThatIsDeadIsToldAtOnce() throws IOException {
        assertThat(woven("""

                See [nowhere](#nowhere) and [gone](u.md#gone) and [no note][x] and [^none].

                > <div>
                > <a href="nope.html">x</a> <img src="nope.png">
                > </div>

                [x]: u.md#also-gone
                """))
                .extracting(problem -> problem.replaceFirst(" (?:on|in|under) .*| ?;.*", ""))
                .containsExactly(
                        PAGE + ":6:5: [dead-link] nothing is called '#nowhere'",
                        PAGE + ":6:29: [dead-link] nothing is called '#gone'",
                        PAGE + ":6:51: [dead-link] nothing is called '#also-gone'",
                        PAGE + ":6:68: [dead-link] there is no footnote 'none'",
                        PAGE + ":9:3: [dead-link] there is no page 'nope.html'",
                        PAGE + ":9:29: [missing-image] there is no image 'nope.png'");
    }
}
