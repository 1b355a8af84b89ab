package dev.recto.html;

import static dev.recto.html.SoundHtml.assertHarmless;
import static dev.recto.html.SoundHtml.assertWellBuilt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block.Rest;
import dev.recto.book.Block.SectionTitle;
import dev.recto.book.Book;
import dev.recto.book.Book.Asset;
import dev.recto.book.Book.Part;
import dev.recto.book.Colours;
import dev.recto.book.Comments;
import dev.recto.book.DataTable;
import dev.recto.book.FigureContent;
import dev.recto.book.Imprint;
import dev.recto.book.Insert;
import dev.recto.book.Insert.Figure;
import dev.recto.book.Listing;
import dev.recto.book.Output;
import dev.recto.book.Page;
import dev.recto.book.SiteAddress;
import dev.recto.charts.Chart;
import dev.recto.html.fixture.Pen;
import dev.recto.sheet.Heading;
import dev.recto.text.ProblemKind;
import dev.recto.verify.State;
import dev.recto.verify.Verdicts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author, a test or a file says: nothing of it can run in a reader's browser. */
class HostileTextTest {

    /** An author's words, too, but none that could be anything else than an address. */
    private static final String ALIAS = "old/name.html";

    static List<String> vectors() throws IOException {
        return Vectors.all();
    }

    @Test
    void thereAreHundreds() throws IOException {
        assertThat(Vectors.all()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inMarkdown(String hostile) {
        String prose = hostile + "\n\nand `" + hostile + "` end\n";
        Site site = Site.of(Pen.markdown("", "src/book/page.md", 1, prose, Map.of()));

        assertHarmless(site.page());
        assertWellBuilt(site.page());
        assertHarmless(site.document("print.html"));
        assertWellBuilt(site.document("print.html"));
        // Links that lead nowhere are told of; what is asked here is what reaches the page.
        assertThat(site.diagnostics())
                .filteredOn(problem -> problem.kind() != ProblemKind.DEAD_LINK)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inADocComment(String hostile) {
        Document page = Site.of(Pen.html("", "src/main/java/A.java", 1, "First. <p>" + hostile + "</p>", Map.of()))
                .page();

        assertHarmless(page);
        assertWellBuilt(page);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inWhatATestPrinted(String hostile) {
        Document page = Site.of(new Output(Pen.test("a." + hostile, hostile), hostile, hostile, 0))
                .page();

        assertHarmless(page);
        assertThat(page.select(".output samp").first().wholeText())
                .isEqualTo(Colours.of(hostile).stream().map(Colours.Run::text).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inAnInsert(String hostile) {
        Site site = Site.of(Pen.markdown(
                "",
                "f",
                1,
                "{@a} {@b} [c][Cart] ![{@f}](x.png)",
                Map.of(
                        "{@a}", new Insert.Words(hostile, true, hostile),
                        "{@b}", new Insert.Reference(hostile, hostile, hostile, false),
                        "[c][Cart]", new Insert.Reference(hostile, hostile, hostile, false),
                        "{@f}", new Insert.Words(hostile, false, ""))));

        assertHarmless(site.page());
        // Links that lead nowhere are told of; what is asked here is what reaches the page.
        assertThat(site.diagnostics())
                .filteredOn(problem -> problem.kind() != ProblemKind.DEAD_LINK)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inCodeAndCaptionsAndTitlesAndTables(String hostile, @TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("t.csv"), "\"" + hostile.replace("\"", "\"\"") + "\",b\n1,2\n");
        Asset asset = new Asset("t.csv", "text/csv", csv);
        FigureContent values = new FigureContent.Values(DataTable.of(
                List.of(hostile, "b [" + hostile + "]"), List.of(new DataTable.Row("", List.of("1", hostile)))));
        Listing listing = new Listing(
                "listing-1",
                hostile,
                hostile,
                hostile,
                "java",
                null,
                List.of(new Listing.Line(1, hostile.replaceAll("\\R", ""))),
                null);
        Heading heading = Heading.of(
                member -> member.equals("cover") ? "" : hostile,
                member -> List.of(member.equals("aliases") ? ALIAS : hostile));
        Page page = new Page(
                Page.Kind.CHAPTER,
                "page.html",
                hostile,
                heading,
                hostile,
                List.of(
                        new SectionTitle(hostile, "section"),
                        listing,
                        Pen.markdown(
                                "",
                                "f",
                                1,
                                "{@f}\n\n{@c}",
                                Map.of(
                                        "{@f}",
                                        new Figure(asset, values, hostile, hostile, "figure", null),
                                        "{@c}",
                                        new Figure(asset, chart(hostile), hostile, hostile, "chart", null))),
                        new Rest(
                                hostile,
                                List.of(new Listing(
                                        "rest",
                                        "",
                                        hostile,
                                        hostile,
                                        "java",
                                        null,
                                        List.of(new Listing.Line(1, hostile)),
                                        null)))));
        Imprint imprint = new Imprint(
                hostile, hostile, List.of(hostile), hostile, hostile, hostile, hostile, hostile, hostile, "en");
        Verdicts verdicts = new Verdicts(Map.of("page.html#listing-1", Pen.unrun(State.EXCUSED, hostile)), 0);

        Site site = Site.of(new Book(imprint, List.of(new Part(hostile, List.of(page))), List.of(asset)), verdicts);

        assertHarmless(site.page());
        assertHarmless(site.document("index.html"));
        assertHarmless(site.document("print.html"));
        assertHarmless(site.document(ALIAS));
        assertThat(site.text("print.css").lines().filter(line -> line.contains("@top-right { content: \"")))
                .allMatch(line -> line.matches("@page p1 \\{ @top-left \\{ content: \"[^\"\\n]*\"; } @top-right \\{"
                        + " content: \"[^\"\\n]*\"; } }"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inWhatABookTellsMachines(String hostile) throws Exception {
        Site site = Site.of(told(hostile, SoundHtml.SITE), new Verdicts(Map.of(), 0));

        for (String address : List.of("index.html", "page.html", "404.html", ALIAS)) {
            assertHarmless(site.document(address));
        }
        assertThat(site.document("page.html").select("script[type]")).hasSize(1);
        for (String address : List.of("sitemap.xml", "feed.xml")) {
            DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(site.files().get(address)));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void inTheAddressThatABookIsPublishedAt(String hostile) {
        Site site = Site.of(told("Words", hostile), new Verdicts(Map.of(), 0));

        assertThat(SiteAddress.fault(hostile)).isPresent();
        assertHarmless(site.document("404.html"));
        assertThat(site.page().select("link[rel=canonical], script[type]")).isEmpty();
    }

    private static Book told(String words, String site) {
        Heading heading = Heading.of(
                member -> switch (member) {
                    case "date" -> "2026-11-20";
                    case "cover" -> "";
                    default -> words;
                },
                member -> List.of(member.equals("aliases") ? ALIAS : words));
        Page page = new Page(Page.Kind.CHAPTER, "page.html", "1", heading, words, List.of());
        Imprint imprint = new Imprint(
                words,
                words,
                List.of(words),
                words,
                words,
                words,
                words,
                words,
                words,
                "en",
                "",
                site,
                null,
                new Comments("ada/carts", "R_kgDOGkLzqA", words, "DIC_kwDOGkLzqM4CAbcd"));
        return new Book(imprint, List.of(new Part(words, List.of(page))), List.of());
    }

    private static FigureContent chart(String hostile) {
        List<Chart.Point> points = List.of(
                new Chart.Point(BigDecimal.ZERO, BigDecimal.ONE), new Chart.Point(BigDecimal.ONE, BigDecimal.TEN));
        Chart chart = new Chart(
                Chart.Kind.BAR,
                new Chart.Axis(hostile, false),
                new Chart.Axis(hostile, false),
                List.of(new Chart.Series(hostile, points), new Chart.Series(hostile, points)),
                List.of(hostile, hostile),
                number -> number);
        DataTable table = DataTable.of(List.of(hostile), List.of(new DataTable.Row("", List.of(hostile))));
        return new FigureContent.Chart(chart.svg(), table);
    }

    @Test
    void aMarkThatTheAuthorForgesIsJustText() {
        String forged = "\uE0000\uE001 &#xE002;0&#xE003; {@a} end";
        Site site = Site.of(Pen.markdown("", "f", 1, forged, Map.of("{@a}", new Insert.Words("once", false, ""))));

        assertThat(site.page().select(".prose p").text())
                .containsOnlyOnce("once")
                .contains("\uE0000\uE001");
    }

    @Test
    void anImageFromElsewhereBecomesALinkToIt() {
        Site site = Site.of(Pen.markdown("", "f", 1, "![a cat](https://example.org/cat.png)", Map.of()));

        assertThat(site.page().select("main img")).isEmpty();
        assertThat(site.page().select(".prose a").outerHtml())
                .isEqualTo("<a href=\"https://example.org/cat.png\">a cat</a>");
    }
}
