package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Page;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import dev.recto.verify.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole book as one page for paper. */
class PrintedEditionTest {

    /** A book of chapters, {@code 1.html} and so on, in the folder of the first. */
    private static Site book(String... chapters) {
        List<Page> pages = new ArrayList<>();
        for (String prose : chapters) {
            String number = Integer.toString(pages.size() + 1);
            List<Block> blocks = List.of(Pen.markdown("", "src/book/" + number + ".md", 1, prose, Map.of()));
            pages.add(new Page(
                    Page.Kind.CHAPTER,
                    number + ".html",
                    number,
                    Heading.titled("The \"" + number + "\" \\ of it"),
                    "src/book/" + number + ".md",
                    blocks));
        }
        Imprint imprint = new Imprint("A book\n}", "", List.of(), "", "", "", "", "", "", "en");
        return Site.of(new Book(imprint, List.of(new Part("", pages)), List.of()), new Verdicts(Map.of(), 0));
    }

    private static Document print(String... chapters) {
        return book(chapters).document("print.html");
    }

    @Test
    void chaptersStandOneBehindTheOtherAndNoTwoNamesAreTheSame() {
        Document print = print("## Same\n\nSee [it](#same).", "## Same\n\nSee [it](#same).");

        assertThat(print.select(".leaf > .opening > h2").eachText())
                .containsExactly("The \u201C1\u201D \\ of it", "The \u201C2\u201D \\ of it");
        assertThat(print.select("h3").eachAttr("id")).containsExactly("p1-same", "p2-same");
        assertThat(print.select(".leaf p > a").eachAttr("href")).containsExactly("#p1-same", "#p2-same");
        assertThat(print.select("#contents .sections a").eachAttr("href")).containsExactly("#p1-same", "#p2-same");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [that](2.html#two)                         | that (Chapter 2)
            [that](2.html)                             | that (Chapter 2)
            [chapter 2](2.html)                        | chapter 2
            [that](2.html) and [this](2.html#two)      | that (Chapter 2) and this
            [how](colophon.html) and [all](index.html) | how and all
            [names](indexes.html)                      | names
            [here](#one)                               | here
            """)
    void aLinkToAnotherChapterSaysWhichOnce(String prose, String read) {
        Document print = print("## One\n\n" + prose, "## Two");

        assertThat(print.select("#p1 p:not(.label)").text()).isEqualTo(read);
        assertThat(print.select("#p1 p a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    }

    @Test
    void addressesOutsideOfTheBookAreCountedAndListedInTheirChapter() {
        Document print = print(
                "[A](https://a.org/) and [B](http://b.org/x) and [A again](https://a.org/) and <https://c.org/>"
                        + " and [`D`](https://d.org).",
                "[B](http://b.org/x)");

        assertThat(print.select("#p1 p:not(.label)").text())
                .isEqualTo("A[1] and B[2] and A again[1] and https://c.org/ and D.");
        assertThat(print.select("#p1 .addresses li").eachText()).containsExactly("https://a.org/", "http://b.org/x");
        assertThat(print.select("#p2 .addresses li").eachText()).containsExactly("http://b.org/x");
        assertThat(print.select("#p1 p > a[href^=http]")).hasSize(5);
    }

    @Test
    void whatAnAuthorFoldsIsOpenOnPaper() {
        Document print = print("<details><summary>More</summary>\n\nIt goes on.\n\n</details>");

        assertThat(print.select("details, summary")).isEmpty();
        assertThat(print.select(".opened > .head").text()).isEqualTo("More");
        assertThat(print.select(".opened").text()).isEqualTo("More It goes on.");
    }

    @Test
    void nothingOfTheProofsAndOfTheScreenIsLeft() {
        Document print = Site.of(FixtureBook.book(), FixtureBook.verdicts()).document("print.html");

        assertThat(print.select(".proof, .claim, .ran, .missed, .partly, .rest, button, script, [title]"))
                .isEmpty();
        // What is wider than a screen can be scrolled with the keys.
        assertThat(print.select("[tabindex]")).isNotEmpty().allMatch(each -> each.is(".table, .formula"));
        assertThat(print.select("pre a:not(.note-mark), bdi[data-name]")).isEmpty();
        assertThat(print.select(".account .tally").text()).startsWith("12 listings");
    }

    @Test
    void theHeadsOfTheSheetsAreStringsWhateverTheirWordsAre() {
        assertThat(book("One.").text("print.css")).endsWith("""
                .p1 { page: p1; }
                @page p1 { @top-left { content: "A book\\a \\7d "; } @top-right { content: "1 The “1” \\5c  of it"; } }
                @page colophon { @top-left { content: "A book\\a \\7d "; } }
                """);
    }

    @Test
    void robotsLeaveItAndTheFirstPageLeadsThere() {
        Site site = book("One.");

        assertThat(site.document("print.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
        assertThat(site.document("index.html").select("a[href=print.html]").text())
                .isEqualTo("Print or save as PDF");
    }

    @Test
    void aVeryLargeBookHasNone() {
        Site site =
                book(IntStream.range(0, 501).mapToObj(number -> "Few words.").toArray(String[]::new));

        assertThat(site.files()).doesNotContainKeys("print.html", "print.css");
        assertThat(site.document("index.html").select("a[href=print.html]")).isEmpty();
    }
}
