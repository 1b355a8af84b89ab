package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.attest.PageReader;
import dev.recto.attest.PageText.ShownListing;
import dev.recto.attest.PageText.ShownNote;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code {@snippet}} in each of its forms, and what is wrong with it. */
class SnippetTagsTest {

    private static final String CONF = "src/main/java/shop/snippet-files/till.properties";

    @TempDir
    Path folder;

    @Test
    void codeInTheTagHasItsMarksAndSaysThatNothingIsVerified() throws IOException {
        weave("""
                {@snippet lang='java' id="first" :
                    // @highlight substring=add :
                    cart.add(1); // @note one {or} two
                    cart.add(2); // @replace substring=2 replacement=… @link substring=cart target=shop.Cart
                }""");

        assertThat(only().text()).isEqualTo("cart.add(1);\ncart.add(…);\n");
        assertThat(only().id()).isEqualTo("first");
        assertThat(page().select(".listing").hasClass("unclaimed")).isTrue();
        assertThat(only().notes()).containsExactly(new ShownNote(9, "one {or} two"));
        assertThat(page().select("#first .proof").text()).contains("not verified");
        assertThat(page().select("#first strong").text()).isEqualTo("add");
        assertThat(page().select("#first .replaced").attr("title")).isEqualTo("in the source: 2");
        assertThat(page().select("#first a.lead").eachAttr("href")).containsExactly("#top");
    }

    @Test
    void aFileBesideThePackageOrInTheBooksFolderIsShownWithMarksOfItsOwnKind() throws IOException {
        project("{@snippet file=till.properties region=\"colours\"}")
                .with(CONF, "a=1\n# @start region=colours\n# @highlight substring=red :\nb=red\n# @end\n");
        assertThat(woven()).isEmpty();

        assertThat(only().text()).isEqualTo("b=red\n");
        assertThat(page().select(".listing").hasClass("parsed")).isTrue();
        assertThat(page().select(".listing strong").text()).isEqualTo("red");
        assertThat(page().select(".listing .place").first().text()).isEqualTo("till.properties:4");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();

        project("{@snippet file='shop.sql'}").with("src/book/shop.sql", "select a; -- @note all\n");
        assertThat(woven()).isEmpty();
        assertThat(only().text()).isEqualTo("select a;\n");
        assertThat(only().notes()).containsExactly(new ShownNote(1, "all"));
        assertThat(page().select(".listing .proof").text()).contains("not verified");
    }

    @Test
    void aClassBesideThePackageNeedNotBeCompiled() throws IOException {
        project("{@snippet class=Sketch}")
                .with("src/main/java/shop/snippet-files/Sketch.java", "class Sketch {} // @highlight");
        assertThat(woven()).isEmpty();
        assertThat(only().text()).isEqualTo("class Sketch {}\n");
    }

    @Test
    void aCompiledFileIsShownAsItIs() throws IOException {
        String card = """
                package shop;

                @dev.recto.Unverified("a sketch")
                interface Card {}
                """;
        project("{@snippet file=code/shop/Card.java}")
                .with("src/book/code/shop/Card.java", card)
                .compileTestsIn(folder.resolve("src/book/code"));
        ProjectBuilder told =
                new TinyProject(folder).passed("shop.CartTest", "adds", "").ready();
        SourceSet tests = told.build().test();
        List<Path> roots = new ArrayList<>(tests.roots());
        roots.add(folder.resolve("src/book/code"));
        WeaveResult woven = new Recto(told.test(new SourceSet(
                                roots, tests.classes(), tests.classPath(), tests.arguments(), tests.processors()))
                        .build())
                .weave();

        assertThat(woven.problems())
                .singleElement()
                .asString()
                .startsWith("src/book/code/shop/Card.java:4:11: [unshown-element]");
        assertThat(only().text()).isEqualTo(card);
    }

    @Test
    void codeInTheTagMustBeWhatTheFileHas() throws IOException {
        project("{@snippet file=a.txt region=x :\n  one\n  two // @highlight\n}")
                .with("src/book/a.txt", "zero\n  // @start region=x\n  one\n  two\n  // @end\n");
        assertThat(woven()).isEmpty();
        assertThat(only().text()).isEqualTo("one\ntwo\n");

        project("{@snippet file=a.txt region=x :\n  one\n  too\n}");
        assertThat(woven())
                .containsExactly("src/main/java/shop/Cart.java:7:1: [different-snippet] the code in the tag is not what"
                        + " it names: there, line 2 is 'two'; make them agree, or take the code out of the tag");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{@snippet file=none.txt}|Cart.java:7:1: [missing-snippet] there is no file 'none.txt'",
                "{@snippet file=../../../pom.xml}|Cart.java:7:1: [missing-snippet] there is no file",
                "{@snippet file=b.json}|src/book/b.json:2:7: [broken-fence]",
                "{@snippet file=c.txt region=y}|Cart.java:7:1: [unreadable-region] no region 'y' in this snippet; mark it with @start region=y",
                "{@snippet file=c.txt class=Cart}|Cart.java:7:1: [malformed-tag] class= and file= exclude each other",
                "{@snippet fille=c.txt : a}|Cart.java:7:1: [malformed-tag] {@snippet} has no attribute 'fille'; did you mean 'file'?",
                "{@snippet file=d.txt}|src/book/d.txt:1:17: [malformed-mark] @highlight has no attribute 'regx'",
                "{@snippet : a // @highlight substring=b}|Cart.java:7:39: [malformed-mark] 'b' is nowhere on its line",
                "{@snippet : a // @link target=Nope}|Cart.java:7:31: [dead-link] no type 'Nope' in the book's sources",
                "{@snippet class=Nope}|Cart.java:7:1: [dead-link] no type 'Nope' in the book's sources"
            })
    void whatIsWrongIsSaidWhereItStands(String tag, String fault) throws IOException {
        project(tag)
                .with("pom.xml", "<project/>")
                .with("src/book/b.json", "{\n  \"a\" 1\n}\n")
                .with("src/book/c.txt", "// @start region=x\n// @end\n")
                .with("src/book/d.txt", "a // @highlight regx=b\n");
        assertThat(woven()).singleElement().asString().contains(fault);
    }

    private void weave(String tag) throws IOException {
        project(tag);
        assertThat(woven()).isEmpty();
    }

    private TinyProject project(String tag) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Cart.java", """
                        package shop;

                        import dev.recto.Explain;

                        @dev.recto.Chapter(value = "A cart", order = 1)
                        @Explain(\"""
                        %s
                        \""")
                        interface Cart {}
                        """.formatted(tag))
                .with("src/test/java/shop/CartTest.java", """
                        package shop;

                        class CartTest {
                            @org.junit.jupiter.api.Test
                            void adds() {}
                        }
                        """)
                .compiled();
    }

    private List<String> woven() throws IOException {
        return new TinyProject(folder)
                .passed("shop.CartTest", "adds", "").weave().problems().stream()
                        .map(Problem::toString)
                        .toList();
    }

    private ShownListing only() throws IOException {
        List<ShownListing> listings = PageReader.read(html()).listings().stream()
                .filter(listing -> !listing.id().startsWith("rest"))
                .toList();
        assertThat(listings).hasSize(1);
        return listings.get(0);
    }

    private Document page() throws IOException {
        return Jsoup.parse(html());
    }

    private String html() throws IOException {
        return Files.readString(folder.resolve("target/book/a-cart.html"));
    }
}
