package dev.recto.epub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.Imprint;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.marks.CutLine;
import dev.recto.marks.Run;
import dev.recto.sheet.Heading;
import dev.recto.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site folds and what it claims of listings, as notes behind the book. */
class EndnotesTest {

    private static final Epub FIXTURE = Epub.fixture();

    private static final String FOLDED =
            "<details><summary>More</summary>\n\n### Deep\n\nIt goes on.\n\n</details>\n\n[There](#deep), [here](1.html#deep).";

    @Test
    void whatAnAuthorFoldsIsANoteAndBothLeadToEachOther() {
        Epub epub = Epub.of(FOLDED);
        Element mark = epub.document("p1.xhtml").selectFirst(".folded > a");
        Document notes = epub.document("n1.xhtml");

        assertThat(mark.text()).isEqualTo("More");
        assertThat(mark.attr("epub:type")).isEqualTo("noteref");
        assertThat(mark.attr("role")).isEqualTo("doc-noteref");
        assertThat(mark.attr("href")).isEqualTo("n1.xhtml#p1-note-1");
        assertThat(notes.select("section[role=doc-endnotes]").attr("epub:type")).isEqualTo("endnotes");
        Element note = notes.getElementById("p1-note-1");
        assertThat(note.attr("epub:type")).isEqualTo("endnote");
        assertThat(note.text()).isEqualTo("More 1.1 Deep It goes on.");
        assertThat(note.select("a[role=doc-backlink]").attr("href")).isEqualTo("p1.xhtml#" + mark.id());
    }

    @Test
    void linksLeadToWhatWentIntoTheNotes() {
        Epub epub = Epub.of(FOLDED, "[There](1.html#deep)");

        assertThat(epub.document("p1.xhtml").select("p:not(.folded) a").eachAttr("href"))
                .containsExactly("n1.xhtml#p1-deep", "n1.xhtml#p1-deep");
        assertThat(epub.document("p2.xhtml").select("a").eachAttr("href")).containsExactly("n1.xhtml#p1-deep");
        assertThat(epub.document("n1.xhtml").getElementById("p1-deep").text()).isEqualTo("1.1 Deep");
    }

    @Test
    void linksOutOfANoteLeadToItsPage() {
        Document notes = Epub.of(
                        "## One\n\n<details><summary>More</summary>\n\n[up](#one)[^a]\n\n</details>\n\n[^a]: Note.")
                .document("n1.xhtml");

        assertThat(notes.select("div a").eachAttr("href"))
                .startsWith("p1.xhtml#p1-one")
                .allMatch(href -> href.startsWith("p1.xhtml#"));
    }

    @Test
    void whatStandsOpenStaysWhereItIs() {
        Epub epub = Epub.of("<details open><summary>More</summary>\n\nIt goes on.\n\n</details>");

        assertThat(epub.document("p1.xhtml").select(".opened").text()).isEqualTo("More It goes on.");
        assertThat(epub.files()).doesNotContainKey("EPUB/n1.xhtml");
        assertThat(epub.document("nav.xhtml").select("a[epub:type=endnotes]")).isEmpty();
    }

    @Test
    void whatIsFoldedInAFoldIsANoteOfItsOwn() {
        Document notes = Epub.of(
                        "<details><summary>A</summary>\n\n<details><summary>B</summary>\n\nC.\n\n</details>\n\n</details>")
                .document("n1.xhtml");

        assertThat(notes.select("li").eachText()).containsExactly("A B", "B C.");
        assertThat(notes.select("a[role=doc-noteref]").attr("href")).isEqualTo("#p1-note-2");
        assertThat(notes.select("li").get(1).select("a[role=doc-backlink]").attr("href"))
                .isEqualTo("#" + notes.select("a[role=doc-noteref]").attr("id"));
    }

    @Test
    void aPageMayHaveSuchNamesItself(@TempDir Path folder) throws IOException {
        Epub epub = Epub.of("## Note 1\n\n<details><summary>More</summary>\n\nIt goes on.\n\n</details>");

        assertThat(epub.document("p1.xhtml").select("h2").attr("id")).isEqualTo("p1-note-1");
        assertThat(epub.document("p1.xhtml").select(".folded a").attr("href")).isEqualTo("n1.xhtml#p1-note--1");
        assertThat(epub.wrong(folder)).isEmpty();
    }

    @Test
    void whatIsClaimedOfAListingLeadsToItsProof() {
        Element mark = FIXTURE.document("p3.xhtml").selectFirst("[id=p3-listing-1-1] figcaption > a");
        String note = mark.attr("href").replaceFirst("n3.xhtml#", "");
        Element proof = FIXTURE.document("n3.xhtml").getElementById(note);

        assertThat(mark.text()).matches("\\d tests?.*");
        assertThat(proof.select(".head").text()).isEqualTo("Listing 1.1 Vector.dot");
        assertThat(proof.select(".head a").attr("href")).isEqualTo("p3.xhtml#" + mark.id());
        assertThat(proof.select("dt").eachText().toString()).contains("Ran in", "Text");
        assertThat(proof.select("dd").eachText()).contains("src/main/java/dl/Vector.java:31\u201338");
        assertThat(proof.text()).doesNotContain("sha256");
    }

    @Test
    void whatIsNotProvenSaysWhy() {
        assertThat(FIXTURE.document("p4.xhtml").select("figcaption > a").eachText())
                .contains("not verified: it opens a window");
        assertThat(FIXTURE.document("p1.xhtml").select("figcaption .unproven").eachText())
                .containsOnly("not verified");
    }

    @Test
    void theNumbersOfAChartAreANoteThatSaysOfWhich() {
        assertThat(FIXTURE.document("p3.xhtml").select(".chart .folded").text()).isEqualTo("The numbers");
        assertThat(FIXTURE.document("n3.xhtml").select("li:has(table) .head").text())
                .isEqualTo("Figure 1.1: The numbers");
    }

    @Test
    void theCommentOfAFoldLeadsToItsLines(@TempDir Path folder) throws IOException {
        Run comment = new Run.Folded(new Span(0, 9), "// \u2026 ", "b", List.of(CutLine.of(8, "    int b;")));
        Run indent = new Run.Kept(new Span(0, 4), "    ");
        List<Listing.Line> lines = List.of(
                new Listing.Line(7, "class A {"),
                new Listing.Line(new CutLine(OptionalInt.empty(), List.of(indent, comment))),
                new Listing.Line(9, "}"));
        Block listing = new Listing("listing-1-1", "1.1", "A", "A", "java", null, lines, null);
        Page page = new Page(Page.Kind.CHAPTER, "1.html", "1", Heading.titled("One"), "f.md", List.of(listing));
        Imprint imprint = new Imprint("A book", "", List.of(), "", "", "", "", "", "", "en");
        Epub epub = Epub.of(new Book(imprint, List.of(new Part("", List.of(page))), List.of()));

        Element code = epub.document("p1.xhtml").selectFirst(".code");
        assertThat(code.wholeText()).contains("    // \u2026 b");
        assertThat(code.select("a").text()).isEqualTo("// \u2026 b");
        String note = code.select("a").attr("href").replaceFirst("n1.xhtml#", "");
        Element lead = epub.document("n1.xhtml").getElementById(note);
        assertThat(lead.select(".head").text()).isEqualTo("Listing 1.1 A: b");
        assertThat(lead.select(".code .line").eachText()).containsExactly("int b;");
        assertThat(epub.wrong(folder)).isEmpty();
    }
}
