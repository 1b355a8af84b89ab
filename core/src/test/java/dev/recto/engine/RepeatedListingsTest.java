package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.Settings.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code again} shows once more stays where it stood: in its own chapter, and there links lead. */
class RepeatedListingsTest {

    private static final String FIRST = """
            package shop;

            @dev.recto.Chapter(value = "One", order = %s)
            @dev.recto.Explain("The first.")
            final class First {
                @dev.recto.Explain("Here is one:")
                static int one() {
                    return 1;
                }

                static int rest() {
                    return 2;
                }
            }
            """;

    private static final String RECALLING = """
            package shop;

            @dev.recto.Chapter(value = "Two", order = 2)
            @dev.recto.Explain("Recall [First#one]: {@listing First#one again} {@listing First#rest again}")
            final class Second {}
            """;

    @TempDir
    Path folder;

    @Test
    void aListingThatIsShownAgainStaysInItsOwnChapter() throws IOException {
        weave(FIRST.formatted("1"), RECALLING);

        assertThat(listings("one.html")).containsExactly("First.one");
        assertThat(listings("two.html")).containsExactly("First.one", "First.rest");
        assertThat(page("one.html").select("article").text())
                .as("what is only shown again elsewhere is in the rest of its file")
                .containsPattern("Rest of First\\.java 1–5, 1[01]–14");
    }

    @Test
    void linksLeadToItsOwnChapterEvenWhereItIsShownAgainEarlier() throws IOException {
        weave(FIRST.formatted("3"), RECALLING);

        assertThat(page("two.html").select("article p a:contains(First.one)").eachAttr("href"))
                .containsExactly("one.html#First.one");
        assertThat(listings("one.html")).contains("First.one");
    }

    @Test
    void aSolutionThatIsShownAgainStaysInItsOwnChapter() throws IOException {
        weave(FIRST.formatted("1"), """
                package shop;

                /// > {@exercise count "Count"}
                /// > Count to one.
                /// > {@solution First#one again}
                @dev.recto.Chapter(value = "Two", order = 2)
                @dev.recto.Explain
                final class Second {}
                """);

        assertThat(listings("one.html")).contains("First.one");
    }

    private void weave(String first, String second) throws IOException {
        WeaveResult result = new TinyProject(folder)
                .with("src/main/java/shop/First.java", first)
                .with("src/main/java/shop/Second.java", second)
                .compiled()
                .passed("shop.FirstTest", "one", "")
                .requiring(Require.COMPILED)
                .weave();
        assertThat(result.problems()).isEmpty();
    }

    private List<String> listings(String page) throws IOException {
        return page(page).select("figure.listing").eachAttr("id");
    }

    private Document page(String page) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("target/book").resolve(page)));
    }
}
