package dev.recto.attest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Block;
import dev.recto.book.Block.Rest;
import dev.recto.book.Book;
import dev.recto.book.Book.Part;
import dev.recto.book.CodeOrigin;
import dev.recto.book.FullSource;
import dev.recto.book.Imprint;
import dev.recto.book.Listing;
import dev.recto.book.Listing.Line;
import dev.recto.book.Page;
import dev.recto.marks.CutLine;
import dev.recto.marks.Recipe;
import dev.recto.marks.Run;
import dev.recto.sheet.Heading;
import dev.recto.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextClaimTest {

    private static final String LISTING =
            "<figure class=\"listing\" id=\"cut\"><pre><code>a &lt; <em>b</em>\n  c\n</code></pre></figure>";
    private static final String FENCE =
            "<figure class=\"listing\" id=\"fence\"><pre><code>$ ls\n</code></pre></figure>";
    private static final String REST = "<p class=\"rest\" id=\"rest\"><span class=\"lines\">1\u20133, 9</span></p>";

    private static final String FOLD = "<figure class=\"listing\" id=\"folded\"><div class=\"code\"><pre><code>{\n"
            + "</code></pre><div class=\"fold\"><pre><code>  // … b\n</code></pre><details><summary>Unfold b</summary>"
            + "<pre><code>  int b;\n</code></pre></details></div><pre><code>}\n</code></pre></div></figure>";

    private static final String WHOLE = """
        <span data-end="crlf"><em>a</em> &lt;</span>
        <span>\tb </span>
        <span data-end="cr"></span>
        <span data-end="none">c</span>
        """;

    @Test
    void aPageThatShowsItsListingsLetterByLetterPasses() {
        assertThat(check(LISTING + FENCE + "<figure class=\"listing\"><pre><code>x</code></pre></figure>"))
                .isEmpty();
    }

    @Test
    void aLetterThatDiffersIsFoundWithItsPlaceInTheSource() {
        assertThat(check(LISTING.replace("  c", "  d") + FENCE))
                .containsExactly(
                        "src/main/java/A.java:7:1: [text-differs] the listing #cut on a.html reads otherwise than"
                                + " its source from its line 2 on; this is a fault of Recto: please report it");
    }

    @Test
    void aSpaceThatIsGoneDiffers() {
        assertThat(check(LISTING.replace("a &lt;", "a&lt;") + FENCE))
                .singleElement()
                .asString()
                .contains("from its line 1 on");
    }

    @Test
    void whatAFoldUnfoldsToIsReadBackBehindItsComment() {
        assertThat(checkFold(FOLD)).isEmpty();
        for (String fault : List.of(
                FOLD.replace("int b", "int c"),
                FOLD.replace("… b", "… c"),
                FOLD.replace("  int b;\n", ""),
                FOLD.replace(
                                "<pre><code>  int b;\n</code></pre></details>",
                                "</details><pre><code>  int b;\n</code></pre>")
                        .replace("}", "};"),
                FOLD.replace("  int b;", "X").replace("}", "  int b;").replace("X", "}"))) {
            assertThat(checkFold(fault))
                    .as(fault)
                    .isNotEmpty()
                    .allMatch(found -> found.contains("[text-differs] the listing #folded"));
        }
    }

    @Test
    void aRestThatThePageLeadsToOtherwise() {
        for (String fault :
                List.of("", REST.replace("9", "10"), REST.replace("id=\"rest\"", "id=\"other\""), REST + REST)) {
            assertThat(checked(withRest(), "a.html", fault))
                    .singleElement()
                    .asString()
                    .startsWith("src/book/a.md: [text-differs] the page leads to ")
                    .contains("and not to [ShownRest[id=rest, lines=1\u20133, 9]]");
        }
        assertThat(checked(withRest(), "a.html", REST)).isEmpty();
    }

    @Test
    void aListingThatIsMissing() {
        assertThat(check(LISTING))
                .containsExactly(
                        "src/book/a.md: [text-differs] the listing #fence on a.html is missing; this is a fault of"
                                + " Recto: please report it");
    }

    @Test
    void aListingTooMany() {
        assertThat(check(LISTING + FENCE + FENCE))
                .containsExactly(
                        "src/book/a.md: [text-differs] the listing #fence should not be there; this is a fault of"
                                + " Recto: please report it");
    }

    @Test
    void aFileThatIsNoPageIsNotRead() {
        List<String> found = new ArrayList<>();
        TextClaim.ofDrawn(book(), diagnostic -> found.add(diagnostic.toString()))
                .check("b.html", bytes("<b"));
        assertThat(found).isEmpty();
    }

    @Test
    void aPageThatNoLinkLeadsTo() {
        assertThat(reached("<a href=\"b.html#a.html\">b</a> <a href=\"https://example.org/a.html\">c</a>"))
                .containsExactly(
                        "src/book/a.md:1:1: [unreachable-page] no link leads from index.html to a.html; link to"
                                + " it from a page that readers get to");
    }

    @Test
    void aPageThatALinkLeadsTo() {
        assertThat(reached("<a href=\"./a.html#there\">a</a>")).isEmpty();
    }

    @Test
    void aWholeSourceIsReadBackWithItsLineEnds() {
        assertThat(checkSource(WHOLE)).isEmpty();
    }

    @Test
    void aWholeSourceThatDiffersIsRefused() {
        for (String fault : List.of(
                WHOLE.replace("\tb ", "\tb"),
                WHOLE.replace("<span>", "<span data-end=\"cr\">"),
                WHOLE.replace("<span>", "<span data-end=\"crlf\">"),
                WHOLE + "more",
                WHOLE.replace("</span>\n<span>", ""))) {
            assertThat(checkSource(fault))
                    .as(fault)
                    .singleElement()
                    .asString()
                    .startsWith(
                            "src/main/java/A.java: [text-differs] the page source/A.java.html differs from its source"
                                    + " from its line ");
        }
    }

    @Test
    void aPageThatShowsNoSourceOrAnotherIsRefused() {
        String refused =
                "src/main/java/A.java: [text-differs] the page source/A.java.html shows another; this is a fault"
                        + " of Recto: please report it";
        assertThat(checked("source/A.java.html", "<p>a</p>")).containsExactly(refused);
        assertThat(checked("source/A.java.html", "<code class=\"whole\" data-file=\"B.java\">a</code>"))
                .containsExactly(refused);
    }

    private static List<String> checkSource(String code) {
        return checked(
                "source/A.java.html",
                "<pre><code class=\"whole\" data-file=\"src/main/java/A.java\">" + code + "</code></pre>");
    }

    private static List<String> reached(String index) {
        List<String> found = new ArrayList<>();
        TextClaim claim = TextClaim.ofDrawn(book(), diagnostic -> found.add(diagnostic.toString()));
        claim.check("index.html", bytes(index));
        claim.check("a.html", bytes(LISTING + FENCE));
        claim.reachable();
        return found;
    }

    private static List<String> check(String html) {
        return checked("a.html", html);
    }

    private static List<String> checkFold(String html) {
        Span span = new Span(0, 8);
        Run indent = new Run.Kept(new Span(0, 2), "  ");
        Run comment = new Run.Folded(span, "// … ", "b", List.of(CutLine.of(8, "  int b;")));
        Line fold = new Line(new CutLine(OptionalInt.empty(), List.of(indent, comment)));
        Listing folded = new Listing(
                "folded", "1", "A", "A", "java", null, List.of(new Line(7, "{"), fold, new Line(9, "}")), null);
        return checked(book(folded), "a.html", html);
    }

    private static List<String> checked(String address, String html) {
        return checked(book(), address, html);
    }

    /** What both ways of reading a page say of it, which is the same. */
    private static List<String> checked(Book book, String address, String html) {
        List<String> found = new ArrayList<>();
        TextClaim.ofDrawn(book, problem -> found.add(problem.toString())).check(address, bytes(html));
        List<String> inBrowser = new ArrayList<>();
        TextClaim.asInBrowser(book, problem -> inBrowser.add(problem.toString()))
                .check(address, bytes(html));
        assertThat(found).isEqualTo(inBrowser);
        return found;
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static Book book() {
        CodeOrigin origin = new CodeOrigin.Source(
                "src/main/java/A.java", "A.java", 7, 8, Recipe.whole(new Span(0, 1)), List.of(), List.of(), false);
        Listing cut = new Listing(
                "cut", "1", "A", "A", "java", origin, List.of(new Line(7, "a < b"), new Line(8, "  c")), null);
        Listing fence = new Listing("fence", "2", "", "", "text", null, List.of(new Line(1, "$ ls")), null);
        return book(cut, fence);
    }

    private static Book withRest() {
        List<Line> lines = List.of(
                new Line(1, "{"),
                new Line(3, "}"),
                new Line(new CutLine(OptionalInt.empty(), List.of(new Run.Kept(new Span(0, 4), "// b")))),
                new Line(9, "}"));
        return book(new Rest("rest", List.of(new Listing("rest", "", "A", "", "java", null, lines, null))));
    }

    private static Book book(Block... blocks) {
        var heading = Heading.titled("A");
        Page page = new Page(Page.Kind.MARKDOWN, "a.html", "", heading, "src/book/a.md", List.of(blocks));
        Imprint imprint = new Imprint("Book", "", List.of(), "", "", "", "", "", "", "en");
        return new Book(imprint, List.of(new Part("", List.of(page))), List.of(), List.of(source()));
    }

    private static FullSource source() {
        String text = "a <\r\n\tb \n\rc";
        return new FullSource("source/A.java.html", "src/main/java/A.java", text, List.of(), List.of());
    }
}
