package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags of doc comments mean on the book's pages what they mean in JavaDoc. */
class DocCommentTagsTest {

    @TempDir
    Path folder;

    @Test
    void whatIsInheritedAndWhereAllPagesLieAreShown() throws IOException {
        TinyProject project = project("""
                package shop;

                /** A shop. See <a href="{@docRoot}/guide/end.html">the end</a>, at {@docRoot}. */
                @dev.recto.Chapter(value = "A shop", order = 1)
                @dev.recto.Explain
                abstract class Shop implements Till {
                    /**
                     * First: {@inheritDoc}
                     *
                     * @return {@inheritDoc}
                     */
                    @dev.recto.Explain
                    @Override
                    public abstract int total();
                }
                """)
                .with("src/main/java/shop/Till.java", """
                        package shop;

                        import java.util.List;

                        interface Till {
                            /**
                             * Adds up a {@link List}.
                             *
                             * @return the sum
                             */
                            int total();
                        }
                        """)
                .with("src/book/guide/end.md", "# The end\n\n[Back]({@docRoot}/a-shop.html).\n");

        assertThat(woven(project)).isEmpty();

        Document page = Jsoup.parse(Files.readString(folder.resolve("target/book/a-shop.html")));
        assertThat(page.select("a:contains(the end)").eachAttr("href")).contains("./guide/end.html");
        assertThat(page.select("article").text())
                .contains("the end, at .")
                .contains("First: Adds up a List.")
                .contains("Returns the sum");
        Document end = Jsoup.parse(Files.readString(folder.resolve("target/book/guide/end.html")));
        assertThat(end.select("a:contains(Back)").eachAttr("href")).contains("../a-shop.html");
        assertThat(Recto.check(folder.resolve("target/book"))).isEmpty();
    }

    @Test
    void anAddressBelowAllPagesThatIsNoneIsDead() throws IOException {
        TinyProject project = project("""
                package shop;

                /** A shop. See <a href="{@docRoot}/nowhere.html">nothing</a>. */
                @dev.recto.Chapter(value = "A shop", order = 1)
                @dev.recto.Explain
                class Shop {}
                """);

        assertThat(woven(project))
                .singleElement()
                .asString()
                .startsWith("src/main/java/shop/Shop.java:3:17: [dead-link] ");
    }

    @Test
    void aValueOfNoConstantIsOneMessage() throws IOException {
        TinyProject project = project("""
                package shop;

                /** A shop of {@value #size} things. */
                @dev.recto.Chapter(value = "A shop", order = 1)
                @dev.recto.Explain
                class Shop {
                    int size;

                    /** None is {@value}. */
                    @dev.recto.Explain
                    int none;
                }
                """).with("src/book/end.md", "# The end\n\nIt is {@value shop.Shop#size}.\n");

        assertThat(woven(project))
                .extracting(Problem::toString)
                .containsExactly(
                        "src/book/end.md:3:7: [no-constant] 'shop.Shop#size' is no constant; name a static final variable",
                        "src/main/java/shop/Shop.java:3:15: [no-constant] '#size' is no constant; name a static final"
                                + " variable",
                        "src/main/java/shop/Shop.java:9:17: [no-constant] 'none' is no constant; name a static final"
                                + " variable");
    }

    private TinyProject project(String shop) {
        return new TinyProject(folder)
                .with("src/main/java/shop/Shop.java", shop)
                .requiring(Require.COMPILED);
    }

    private static List<Problem> woven(TinyProject project) throws IOException {
        return project.compiled().passed("shop.Other", "any", "").weave().problems();
    }
}
