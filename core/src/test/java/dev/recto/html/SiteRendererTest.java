package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.book.Block;
import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.Book.Part;
import dev.recto.book.CodeOrigin;
import dev.recto.book.DataTable;
import dev.recto.book.FigureContent;
import dev.recto.book.Imprint;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.evidence.Branches;
import dev.recto.format.JudgedBook;
import dev.recto.html.fixture.FixtureBook;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import dev.recto.text.Place;
import dev.recto.text.TestName;
import dev.recto.verify.State;
import dev.recto.verify.Verdict;
import dev.recto.verify.Verdict.Exercise;
import dev.recto.verify.Verdicts;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRendererTest {

    private static final Listing LISTING =
            Pen.listing("1.1", "A.b", "src/main/java/A.java", 7, "int b() {\n    return 1;\n}\n");

    private static final String TEXT =
            "src/main/java/A.java:7–9: sha256 " + "ac16ad1f0df86a971bea219e5bbc0fc01f1ae927c89ae4347c1c7614df8188fc";

    private static final String ASSUMPTION = "javac, the JVM, JUnit, JaCoCo and Recto do what they say (colophon)";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            DECLARED  ~ ''        ~ declared
            COMPILED  ~ ''        ~ compiled, but no test ran it
            EXCUSED   ~ it prints ~ not verified: it prints
            REFUSED   ~ ''        ~ fails to compile, as it should
            BUILT     ~ ''        ~ compiled, not run
            PARSED    ~ ''        ~ well-formed
            SKETCHED  ~ it prints ~ a sketch: it prints
            """)
    void aListingSaysWhyNothingRanIt(State state, String excuse, String words) {
        Site site = judged(Pen.unrun(state, excuse));

        assertThat(site.page().select(".proof").text()).isEqualTo(words + " the whole proof");
        assertThat(proof(site).select("p").text()).isEqualTo(words);
        assertThat(proof(site).select("dd").eachText()).containsExactly(TEXT, ASSUMPTION);
    }

    @Test
    void aListingThatNothingIsClaimedForSaysSo() {
        assertThat(Site.of(LISTING).page().select(".proof summary").text()).isEqualTo("not verified");
    }

    @Test
    void aListingNamesTheTestsThatRanIt() {
        Verdict verdict =
                Pen.exercised(List.of(8, 9), List.of(8), Pen.test("p.BTest", "two"), Pen.test("p.ATest$In", "one"));

        Site site = judged(verdict);

        assertThat(site.page().select(".proof").text())
                .isEqualTo("2 tests, 1 of 2 lines 1 of 2 lines, run by ATest.In.one, BTest.two the whole proof");
        assertThat(proof(site).select("dd").eachText())
                .containsExactly("ATest.In.one (1 of 2 lines)", "BTest.two (1 of 2 lines)", TEXT, ASSUMPTION);
    }

    @Test
    void theLabelNamesThreeTestsAndItsProofAll() {
        TestName[] tests = IntStream.range(10, 25)
                .mapToObj(i -> Pen.test("p.ATest", "t" + i))
                .toArray(TestName[]::new);

        Site site = judged(Pen.exercised(List.of(8), List.of(8), tests));

        assertThat(site.page().select(".proof").text())
                .isEqualTo("15 tests 1 of 1 line, run by ATest.t10, ATest.t11, ATest.t12 and 12 more the whole proof");
        assertThat(proof(site).select(".test")).hasSize(15);
        assertThat(site.text("data/page.js"))
                .contains("ATest.t21 (1 of 1 line)", "and 3 more")
                .doesNotContain("ATest.t22 (1 of 1 line)");
    }

    @Test
    void whatAReaderShouldKnowOfTheTestsIsSaidAtOnce() {
        List<Exercise> tests = List.of(
                new Exercise(Pen.test("p.ATest", "one"), 1, 0, Branches.NONE, true, false, true),
                new Exercise(Pen.test("p.ATest", "two"), 1, 0, Branches.NONE, false, true, true));
        var lines = new TreeSet<>(List.of(8));
        Verdict verdict = new Verdict(State.EXERCISED, lines, lines, tests, "");

        assertThat(judged(verdict).page().select(".proof summary").text())
                .isEqualTo("2 tests; 1 passed only when run again; 1 overlapped other tests; none asserts anything");
    }

    @Test
    void theLinesThatRanAndThoseThatDidNotAreMarked() {
        Verdict verdict = Pen.exercised(List.of(8, 9), List.of(8), Pen.test("p.ATest", "one"));

        Document page =
                site(new Verdicts(Map.of("page.html#listing-1-1", verdict), 1)).page();

        assertThat(page.select(".ran").eachAttr("data-line")).containsExactly("8");
        assertThat(page.select(".missed").eachAttr("data-line")).containsExactly("9");
    }

    @Test
    void aFragmentStandsOnThePageOnceAndTheListingKeepsIt() {
        Passage passage = Pen.markdown("listing-1-1", "f", 1, "# listing 1-1", Map.of());

        Document page = Site.of(passage, passage, LISTING, LISTING).page();

        SoundHtml.assertWellBuilt(page);
        assertThat(page.getElementById("listing-1-1").tagName()).isEqualTo("figure");
    }

    @Test
    void anOutputThatWasCutSaysSo() {
        Document page =
                Site.of(new Output(Pen.test("p.ATest", "one"), "x", "", 1234)).page();

        assertThat(page.select(".output .cut").text()).isEqualTo("1,234 more characters are not shown");
    }

    @Test
    void anOutputHangsOnTheListingOfItsTest() {
        Output output = new Output(Pen.test("p.ATest", "one"), "x", "", 0);
        Verdict verdict = Pen.exercised(List.of(8), List.of(8), Pen.test("p.ATest", "one"));
        Verdicts verdicts = new Verdicts(Map.of("page.html#listing-1-1", verdict), 1);

        Document own =
                Site.of(book("page.html", List.of(LISTING, output)), verdicts).page();
        Document others = Site.of(
                        book("page.html", List.of(LISTING, new Output(Pen.test("p.ATest", "two"), "x", "", 0))),
                        verdicts)
                .page();

        assertThat(own.select(".listing + .output").hasClass("own")).isTrue();
        assertThat(own.select(".output").attr("id")).isEqualTo("output-ATest.one");
        assertThat(own.select(".output pre").attr("aria-label")).isEqualTo("printed by ATest.one");
        assertThat(others.select(".listing + .output").hasClass("own")).isFalse();
        assertThat(others.select(".output figcaption").text()).isEqualTo("printed by ATest.two");
    }

    @Test
    void aTestThatPrintedNothingSaysSo() {
        Document page =
                Site.of(new Output(Pen.test("p.ATest", "one"), "", "", 0)).page();

        assertThat(page.select(".output").text()).isEqualTo("nothing was printed by ATest.one");
    }

    @Test
    void proseThatCannotBeShownIsReportedWithItsPlace() {
        var tag = Pen.markdown(
                "", "src/book/page.md", 10, "a\n\n<!-- {@w} -->", Map.of("{@w}", new Insert.Words("w", false, "")));

        assertThat(Site.of(tag).diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "src/book/page.md:12: [unrenderable-prose] this prose cannot be shown: the markup around"
                                + " this tag swallows it; write it more simply");
    }

    @Test
    void aTableAlignsItsNumbersAndNamesItsUnits(@TempDir Path folder) {
        List<DataTable.Row> rows = Stream.of(
                        List.of("a, b", "1.5", "1e-3", "1"),
                        List.of("c", "-12", "2e-3", "x"),
                        List.of("d", "", "3", ""))
                .map(cells -> new DataTable.Row("", cells))
                .toList();
        DataTable data = DataTable.of(List.of("name", "loss [nats]", "t", "f(x)"), rows);

        Document page = Site.of(table(folder.resolve("t.csv"), data)).page();

        assertThat(page.select("thead th").eachText()).containsExactly("name", "loss nats", "t", "f(x)");
        assertThat(page.select("th small").eachText()).containsExactly("nats");
        assertThat(page.select("th.right").eachText()).containsExactly("loss nats", "t");
        assertThat(page.select("td:nth-child(2)").stream().map(Element::wholeText))
                .containsExactly("1.5", "-12\u2008\u2007", "");
        assertThat(page.select("td:nth-child(3)").stream().map(Element::wholeText))
                .containsExactly("1e-3", "2e-3", "3");
        assertThat(page.select(".values .number").text()).isEqualTo("Table 1.1");
        assertThat(page.select(".values .raw-data").attr("href")).isEqualTo("figures/t.csv");
    }

    @Test
    void aFileThatIsMissingIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("gone.png");
        SiteRenderer renderer = new SiteRenderer();

        assertThatThrownBy(() -> renderer.write(
                        new JudgedBook(
                                book(
                                        "page.html",
                                        List.of(figure(
                                                new Asset("figures/gone.png", "image/png", missing),
                                                new FigureContent.Picture()))),
                                new Verdicts(Map.of(), 0),
                                FixtureBook.colophon()),
                        (address, content) -> {}))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void aLinkToAMarkdownFileOfTheBookLeadsToItsPage() {
        Site site = Site.of(Pen.markdown(
                "",
                "src/book/page.md",
                1,
                "[a](page.md) [b](./page.md#x) [c](other.md) [d](https://e.org/page.md)",
                Map.of()));

        assertThat(site.page().select(".prose a").eachAttr("href"))
                .containsExactly("page.html", "#x", "other.md", "https://e.org/page.md");
    }

    @Test
    void aDocumentWithoutAStyleSheetStillReadsInOrder() {
        Document page = Site.of(FixtureBook.book(), FixtureBook.verdicts()).document("preface.html");

        assertThat(page.select("body > *").eachAttr("class")).containsExactly("skip", "bar", "spread", "imprint");
        assertThat(page.select("a.skip").attr("href"))
                .isEqualTo("#" + page.select("main").attr("id"));
    }

    private static Site judged(Verdict verdict) {
        return site(new Verdicts(Map.of("page.html#listing-1-1", verdict), 1));
    }

    private static Element proof(Site site) {
        return site.document("proof/page.html").getElementById("listing-1-1");
    }

    @ParameterizedTest
    @CsvSource({"EXCUSED, excused, A.b: it prints", "SKETCHED, sketched, A.b: it prints", "BUILT, built, A.b"})
    void theColophonListsWhatDidNotRunWithTheReasonAndALink(State state, String section, String words) {
        Document colophon = site(new Verdicts(Map.of("page.html#listing-1-1", Pen.unrun(state, "it prints")), 0))
                .document("colophon.html");

        Element listed = colophon.select("#" + section + " ~ ul li").first();
        assertThat(listed.text()).isEqualTo(words);
        assertThat(listed.select("a").attr("href")).isEqualTo("page.html#listing-1-1");
    }

    @Test
    void theColophonNamesCodeInProseByItsPageAndPlace() {
        var cut = new CodeOrigin.Prose(new Place("src/book/page.md", 4, 1), 5, 5);
        Listing fence = new Listing("fence", "", "", "", "java", cut, List.of(new Listing.Line(5, "x")), "later");

        Document colophon = Site.of(
                        book("page.html", List.of(fence)),
                        new Verdicts(Map.of("page.html#fence", Pen.unrun(State.SKETCHED, "later")), 0))
                .document("colophon.html");

        assertThat(colophon.select("#sketched ~ ul li").first().text()).isEqualTo("Page, page.md:5: later");
    }

    private static Site site(Verdicts verdicts) {
        return Site.of(book("page.html", List.of(LISTING)), verdicts);
    }

    private static Passage table(Path file, DataTable data) {
        return figure(new Asset("figures/t.csv", "text/csv", file), new FigureContent.Values(data));
    }

    private static Passage figure(Asset asset, FigureContent content) {
        var figure = new Figure(asset, content, "A figure", "1.1", "figure-1-1", null);
        return Pen.markdown("", "src/book/page.md", 1, "{@figure t}", Map.of("{@figure t}", figure));
    }

    private static Book book(String address, List<? extends Block> blocks) {
        var heading = Heading.titled("Page");
        Page page = new Page(Page.Kind.MARKDOWN, address, "", heading, "src/book/page.md", List.copyOf(blocks));
        Imprint imprint = new Imprint("Book", "", List.of(), "", "", "", "", "", "", "en");
        return new Book(imprint, List.of(new Part("", List.of(page))), List.of());
    }
}
