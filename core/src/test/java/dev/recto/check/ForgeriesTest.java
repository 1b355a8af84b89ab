package dev.recto.check;

import static dev.recto.check.ForgeriesTest.Finder.CHECK;
import static dev.recto.check.ForgeriesTest.Finder.NOTHING;
import static dev.recto.check.ForgeriesTest.Finder.REBUILD;
import static dev.recto.check.ForgeriesTest.Finder.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a forger can change in a published book, and what finds it. Whoever changes a page can only repair the digests; whoever
 * changes the evidence can have Recto weave a book from it that is consistent in itself. The table is written to
 * {@code target/forgeries.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgeriesTest {

    private static final String PAGE = SmallBook.PAGE;
    private static final String PROOFS = "proof/" + PAGE;
    private static final String SOURCE_PAGE = "source/shop/Cart.java.html";
    private static final String RECEIPT = "evidence/receipts/shop.CartTest.json";
    private static final String ANSWERS = "evidence/answers.json.gz";
    private static final String FENCES = "evidence/fences.json";
    private static final String SETTINGS = "evidence/settings.json";
    private static final String SOURCE = "evidence/sources/" + SmallBook.CART;
    private static final String SHEET = "evidence/sheets/main/shop/Cart.java.json.gz";
    private static final String ATTESTATION = "attestation.json";
    private static final String PREFACE = "evidence/sources/src/book/preface.md";

    /** What finds a forgery. */
    enum Finder {
        /** {@code recto:check} on the book alone. */
        CHECK,
        /** {@code -Drecto.sources}. */
        SOURCES,
        /** {@code -Drecto.rebuild}. */
        REBUILD,
        /** Nothing: it rests on a receipt, or on the name of a tool, and on nothing else. */
        NOTHING
    }

    record Forgery(String what, Finder finder, String found, UnaryOperator<Forger> forge) {
        @Override
        public String toString() {
            return what;
        }
    }

    @TempDir
    static Path folder;

    private SortedMap<String, byte[]> files;
    private final List<String> table = new ArrayList<>();

    @BeforeAll
    void weave() throws IOException {
        files = SmallBook.in(folder).files();
        table.add("| forgery | found by | as |");
        table.add("|---|---|---|");
    }

    @AfterAll
    void writeTable() throws IOException {
        Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("forgeries.md"),
                String.join("\n", table) + "\n",
                StandardCharsets.UTF_8);
    }

    private static Forgery of(String what, Finder finder, String found, UnaryOperator<Forger> forge) {
        return new Forgery(what, finder, found, forge);
    }

    /** Words of a published file are changed, and all digests are those of what is there. */
    private static Forgery page(String what, String address, String id, String from, String to) {
        return of(
                what,
                CHECK,
                address + " [" + id + "]",
                f -> f.replace(address, from, to).sealed());
    }

    private static Forgery claim(String what, String from, String to) {
        return of(
                what,
                CHECK,
                ATTESTATION + " [changed-attestation]",
                f -> f.claim(from, to).sealed());
    }

    static Stream<Forgery> pages() {
        return Stream.of(
                page("code of a listing", PAGE, "changed-listing", "less than nothing", "more than nothing"),
                page(
                        "code in a fold",
                        PAGE,
                        "changed-listing",
                        "        <span class=\"t\">System</span>.out",
                        "        <span class=\"t\">System</span>.err"),
                page("a state's class", PAGE, "changed-listing", "listing excused", "listing exercised"),
                page("a label's count", PAGE, "changed-listing", "1 test, 2 of 3 lines", "1 test, 3 of 3 lines"),
                page("a label's test", PAGE, "changed-listing", "run by CartTest.sums", "run by CartTest.more"),
                page("a label's excuse", PAGE, "changed-listing", "it needs a printer", "it needs no test"),
                page("a proof's count", PROOFS, "changed-listing", "(2 of 3 lines, 1", "(3 of 3 lines, 1"),
                page("a proof's test", PROOFS, "changed-listing", ">CartTest.sums</a> (2", ">CartTest.more</a> (2"),
                page("a proof's excuse", PROOFS, "changed-listing", "it needs a printer", "it needs no test"),
                page("a proof's digest", PROOFS, "changed-listing", "class=\"slice\">4", "class=\"slice\">5"),
                page(
                        "a proof that opens on its page",
                        "data/a-cart.js",
                        "changed-file",
                        "(2 of 3 lines",
                        "(3 of 3 lines"),
                page("a line marked as run", PAGE, "changed-listing", "line missed", "line ran"),
                page("a missed line unmarked", PAGE, "changed-listing", "line missed", "line"),
                page("a line's number", PAGE, "changed-listing", "data-line=\"23\"", "data-line=\"24\""),
                page("a caption", PROOFS, "changed-listing", "<code>Cart.total</code>", "<code>Cart.sum</code>"),
                page("a listing's file and lines", PAGE, "changed-listing", "Cart.java:21–26", "Cart.java:21–27"),
                page(
                        "an import in a proof",
                        PROOFS,
                        "changed-listing",
                        "org.junit.jupiter.api.Test;</code>",
                        "org.testng.Test;</code>"),
                page(
                        "a name's link in code",
                        PAGE,
                        "changed-listing",
                        "href=\"#Cart.add\">add<",
                        "href=\"#Cart.total\">add<"),
                page(
                        "where the card of a name leads",
                        "data/a-cart.js",
                        "changed-file",
                        "lang/IllegalStateException.html#%3C",
                        "lang/Error.html#%3C"),
                page("the lines of a rest", PAGE, "changed-page", ">1\u201312, ", ">1\u201311, "),
                page("a rest's state", PAGE, "changed-page", "rest declared", "rest exercised"),
                page("an output", PAGE, "changed-output", "<samp>700", "<samp>900"),
                page(
                        "an output's test",
                        PAGE,
                        "changed-output",
                        "data-test=\"shop.CartTest#sums\"",
                        "data-test=\"shop.CartTest#more\""),
                page(
                        "an output that is gone",
                        PAGE,
                        "changed-output",
                        "<figure class=\"output own\"",
                        "<figure class=\"gone own\""),
                page("a figure's caption", PAGE, "changed-page", "The sums", "The proof"),
                page("a figure's address", PAGE, "changed-page", "src=\"figures/", "src=\"fugures/"),
                page(
                        "a cell of a table",
                        "preface.html",
                        "changed-page",
                        "<td class=\"right\">6<",
                        "<td class=\"right\">9<"),
                page("a table's number", "preface.html", "changed-page", ">Table 1<", ">Table 2<"),
                page("the line of a chart", "preface.html", "changed-page", "\"M18.2 282L", "\"M18.2 182L"),
                page("a word of the prose", PAGE, "changed-page", "It adds up.", "It never fails."),
                page("a heading", PAGE, "changed-page", "<h1>A cart</h1>", "<h1>The cart</h1>"),
                page("a hover card", "data/a-cart.js", "changed-file", "What it comes to.", "What it never comes to."),
                page(
                        "a listing nobody wove",
                        PAGE,
                        "changed-page",
                        "</article>",
                        "<figure class=\"listing exercised\" id=\"x\"><pre><code>x</code></pre></figure></article>"),
                page("a comment in the HTML", PAGE, "changed-page", "</article>", "<!-- x --></article>"),
                page("white space in a tag", PAGE, "changed-page", "<article>", "<article >"),
                page("a script on a page", PAGE, "changed-page", "</article>", "<script>alert(1)</script></article>"),
                page("a number in prose", "preface.html", "changed-page", ">7</span> euros", ">8</span> euros"),
                page(
                        "a link in prose",
                        "preface.html",
                        "changed-page",
                        "href=\"a-cart.html#Cart.add\"",
                        "href=\"a-cart.html#Cart.total\""),
                page(
                        "a fence dressed as verified",
                        "preface.html",
                        "changed-listing",
                        "listing unclaimed",
                        "listing exercised"),
                page(
                        "a refused fence dressed as run",
                        "preface.html",
                        "changed-listing",
                        "listing refused",
                        "listing exercised"),
                page("what javac said", "preface.html", "changed-output", "cannot be converted", "can be converted"),
                page("the style sheet", "recto.css", "changed-file", "palettes", "Palettes"),
                page("the script", "recto.js", "changed-file", "\"use strict\"", "\"use  strict\""),
                page("the tally", "index.html", "changed-page", "</main>", "<p>All is well.</p></main>"),
                page("the contents", "index.html", "changed-page", ">Preface</a>", ">Foreword</a>"),
                page("an index", "indexes.html", "changed-page", "</main>", "<p>x</p></main>"),
                page("a tool on the colophon", "colophon.html", "changed-page", "6.0.0", "6.0.1"),
                page(
                        "what the colophon does not claim",
                        "colophon.html",
                        "changed-page",
                        "That every line ran",
                        "That each line ran"),
                page("an agent that the colophon names", "colophon.html", "changed-page", "rewriter", "reader"),
                page(
                        "code of a whole source",
                        SOURCE_PAGE,
                        "changed-source-page",
                        "less than nothing",
                        "more than nothing"),
                page("a source's name", SOURCE_PAGE, "changed-source-page", "data-file=\"", "data-file=\"x/"),
                page(
                        "a source's line marked as run",
                        SOURCE_PAGE,
                        "changed-source-page",
                        "missed in12\" id=\"L23\"",
                        "ran in12\" id=\"L23\""),
                page(
                        "the lines a test ran of a source",
                        SOURCE_PAGE,
                        "changed-page",
                        "data-lines=\"15",
                        "data-lines=\"14-15"),
                of(
                        "a page of a source that is gone",
                        CHECK,
                        SOURCE_PAGE + " [missing-file]",
                        f -> f.remove(SOURCE_PAGE).sealed()),
                of(
                        "a page nobody wove",
                        CHECK,
                        "more.html [unclaimed-file]",
                        f -> f.put("more.html", "<p>more").sealed()),
                of(
                        "a figure's file",
                        CHECK,
                        SmallBook.CART + " [missing-output]",
                        f -> f.replace("figures/CartTest.sums/sums.svg", "svg ", "svg  ")
                                .sealed()),
                of(
                        "a table's file",
                        CHECK,
                        "src/book/preface.md [missing-output]",
                        f -> f.replace("figures/CartTest.sums/sums.csv", "3,6", "3,9")
                                .sealed()),
                of(
                        "an image's file",
                        CHECK,
                        ATTESTATION + " [changed-attestation]",
                        f -> f.replace("till.svg", "Till", "Toll").sealed()),
                of(
                        "a file and no digest",
                        CHECK,
                        "recto.css [changed-file]",
                        f -> f.replace("recto.css", "palettes", "Palettes")),
                of("a missing file and no digest", CHECK, "index.html [missing-file]", f -> f.remove("index.html")),
                of(
                        "a stranger's file and no digest",
                        CHECK,
                        "more.html [unclaimed-file]",
                        f -> f.put("more.html", "x")));
    }

    static Stream<Forgery> claims() {
        return Stream.of(
                claim("a covered line", "\"coveredLines\":[22,25]", "\"coveredLines\":[22,23,25]"),
                claim("an executable line", "\"executableLines\":[22,23,25]", "\"executableLines\":[22,25]"),
                claim("a state", "\"state\":\"excused\"", "\"state\":\"declared\""),
                claim(
                        "a test",
                        "\"tests\":[{\"name\":\"shop.CartTest#sums\"",
                        "\"tests\":[{\"name\":\"shop.CartTest#more\""),
                claim("a listing's first line", "\"startLine\":14", "\"startLine\":13"),
                claim(
                        "what a listing leaves out",
                        "\"elided\":[{\"start\":258,\"end\":304}]",
                        "\"elided\":[{\"start\":258,\"end\":315}]"),
                claim("a listing's identity", "\"id\":\"Cart.Purse\"", "\"id\":\"Cart.print\""),
                claim("an excuse", "it needs a printer", "it needs nothing"),
                claim("the rule", "\"required\": \"exercised\"", "\"required\": \"compiled\""),
                claim("a class file's digest", "\"name\":\"shop.Cart$Purse\"", "\"name\":\"shop.Cart$Wallet\""),
                claim("an argument of javac", "\"-g\"", "\"-g:none\""),
                claim("a tool", "\"junit\": \"6.0.0\"", "\"junit\": \"6.0.1\""),
                claim("what is not claimed", "That every line ran", "That each line ran"),
                of("no attestation", CHECK, ATTESTATION + " [unreadable-attestation]", f -> f.remove(ATTESTATION)),
                of("no JSON", CHECK, ATTESTATION + " [unreadable-attestation]", f -> f.put(ATTESTATION, "{")),
                of(
                        "another kind of statement",
                        CHECK,
                        ATTESTATION + " [unreadable-attestation]",
                        f -> f.claim("attestation/v1", "attestation/v2")),
                of(
                        "a newer format",
                        CHECK,
                        ATTESTATION + " [unreadable-attestation]",
                        f -> f.claim("\"formatVersion\": 1", "\"formatVersion\": 99")),
                of(
                        "other white space",
                        CHECK,
                        ATTESTATION + " [unreadable-attestation]",
                        f -> f.claim("  \"subject\"", " \"subject\"")),
                of(
                        "another version of Recto",
                        CHECK,
                        ATTESTATION + " [other-version]",
                        f -> f.claim("\"recto\": \"0", "\"recto\": \"9")));
    }

    static Stream<Forgery> evidence() {
        return Stream.of(
                of("a source and no digest", CHECK, SOURCE + " [changed-file]", f -> f.replace(SOURCE, "less", "more")),
                of(
                        "a source that javac did not read",
                        CHECK,
                        SmallBook.CART + " [source-changed]",
                        f -> f.replace(SOURCE, "less", "more").sealed()),
                of(
                        "a test that failed",
                        CHECK,
                        "src/test/java/shop/CartTest.java [failing-test]",
                        f -> f.replace(RECEIPT, "\"PASSED\",", "\"FAILED\", \"reason\": \"x\",")
                                .sealed()),
                of(
                        "a receipt's white space",
                        CHECK,
                        RECEIPT + " [changed-file]",
                        f -> f.replace(RECEIPT, "  \"run\"", " \"run\"").sealed()),
                of(
                        "a receipt that is none",
                        CHECK,
                        "evidence/ [unreadable-evidence]",
                        f -> f.put(RECEIPT, "{}").sealed()),
                of(
                        "evidence that nothing reads",
                        CHECK,
                        "evidence/ [unreadable-evidence]",
                        f -> f.put("evidence/more.json", "{}").sealed()),
                of(
                        "no answers",
                        CHECK,
                        "evidence/ [unreadable-evidence]",
                        f -> f.remove(ANSWERS).sealed()),
                of(
                        "an answer to what nobody asked",
                        CHECK,
                        ANSWERS + " [changed-file]",
                        f -> f.replace(ANSWERS, "{\n", "{\n \"a\": \"b\",\n").sealed()),
                of(
                        "an answer left out",
                        CHECK,
                        "evidence/ [unreadable-evidence]",
                        f -> f.replace(ANSWERS, "lines of shop/Cart ", "lines of shop/Cort ")
                                .sealed()),
                of(
                        "a sheet that is none",
                        CHECK,
                        "Cart.java.sheet.json [unreadable-sheet]",
                        f -> f.put(SHEET, "{}").sealed()),
                of(
                        "a path out of the folder",
                        CHECK,
                        "evidence/ [unreadable-evidence]",
                        f -> f.replace(SETTINGS, "\"pages\": \"src/book\"", "\"pages\": \"../../x\"")
                                .sealed()),
                of(
                        "the output of a receipt, not accepted",
                        CHECK,
                        PAGE.replace(PAGE, "src/test/java/shop/CartTest.java") + " [drifted-output]",
                        f -> f.replace(RECEIPT, "700", "900").sealed()));
    }

    static Stream<Forgery> rewoven() {
        return Stream.of(
                of(
                        "code, with its sheet",
                        SOURCES,
                        SmallBook.CART + " [changed-source]",
                        f -> f.source(SmallBook.CART, "less than nothing", "more than nothing")
                                .rewoven()),
                of(
                        "prose of a source, with its sheet",
                        SOURCES,
                        SmallBook.CART + " [changed-source]",
                        f -> f.source(SmallBook.CART, "It adds up.", "It adds on.")
                                .rewoven()),
                of(
                        "a Markdown page",
                        SOURCES,
                        "src/book/preface.md [changed-source]",
                        f -> f.replace(PREFACE, "euros", "pounds").rewoven()),
                of(
                        "a receipt's output, and the accepted texts left out",
                        SOURCES,
                        "src/book/accepted/shop.CartTest/sums.txt [left-out-source]",
                        f -> withoutAccepted(f).replace(RECEIPT, "700", "900").rewoven()),
                of(
                        "a result, and the accepted texts left out",
                        SOURCES,
                        "src/book/accepted/shop.AnswersTest/answers.results [left-out-source]",
                        f -> withoutAccepted(f)
                                .replace("evidence/receipts/shop.AnswersTest.json", "\"7\"", "\"8\"")
                                .rewoven()),
                of(
                        "a Markdown page left out",
                        SOURCES,
                        "src/book/preface.md [left-out-source]",
                        f -> f.remove(PREFACE)
                                .remove("till.svg")
                                .remove("evidence/receipts/shop.AnswersTest.json")
                                .remove(FENCES)
                                .remove("evidence/sheets/test/recto/pages/Page_prefaceFencesTest.java.json.gz")
                                .remove("evidence/sources/target/generated-test-sources/recto/recto/pages/"
                                        + "Page_prefaceFencesTest.java")
                                .remove("evidence/sources/src/book/accepted/shop.AnswersTest/answers.results")
                                .replace(
                                        SETTINGS,
                                        "\n"
                                                + "    {\n"
                                                + "      \"file\": \"src/book/till.svg\",\n"
                                                + "      \"published\": \"till.svg\"\n"
                                                + "    }\n"
                                                + "  ",
                                        "")
                                .rewoven()),
                of(
                        "an image",
                        SOURCES,
                        "src/book/till.svg [changed-source]",
                        f -> f.replace("till.svg", "Till", "Toll").rewoven()),
                of(
                        "a receipt's output, with the accepted one",
                        SOURCES,
                        "src/book/accepted/shop.CartTest/sums.txt [changed-source]",
                        f -> f.replace(RECEIPT, "700", "900")
                                .replace("evidence/sources/src/book/accepted/shop.CartTest/sums.txt", "700", "900")
                                .rewoven()),
                of(
                        "a result, with the accepted one",
                        SOURCES,
                        "src/book/accepted/shop.AnswersTest/answers.results [changed-source]",
                        f -> f.replace("evidence/receipts/shop.AnswersTest.json", "\"7\"", "\"8\"")
                                .replace(
                                        "evidence/sources/src/book/accepted/shop.AnswersTest/answers.results", "7", "8")
                                .rewoven()),
                of(
                        "which lines a receipt means",
                        REBUILD,
                        ANSWERS + " [changed-evidence]",
                        f -> f.replace(ANSWERS, "\"9,15-16,22,25|", "\"9,15-16,22-23,25|")
                                .rewoven()),
                of(
                        "which lines can run",
                        REBUILD,
                        ANSWERS + " [changed-evidence]",
                        f -> f.replace(ANSWERS, "22-23,25,31-32|", "22,25,31-32|")
                                .rewoven()),
                of(
                        "a class file's digest",
                        REBUILD,
                        SmallBook.CART + " [changed-class]",
                        f -> f.everywhere(digestOf(f, "shop.Cart"), "0".repeat(64))
                                .rewoven()),
                of(
                        "where the JDK is documented",
                        REBUILD,
                        ANSWERS + " [changed-evidence]",
                        f -> f.replace(ANSWERS, "https://docs.oracle.com", "https://evil.example")
                                .rewoven()),
                of(
                        "how a name of the JDK is declared",
                        REBUILD,
                        ANSWERS + " [changed-evidence]",
                        f -> f.replace(
                                        ANSWERS,
                                        "public int java.lang.String.length()",
                                        "public long java.lang.String.length()")
                                .rewoven()),
                of(
                        "what a word of the code means",
                        REBUILD,
                        SHEET + " [changed-evidence]",
                        f -> f.replace(SHEET, "static int cents(int price)", "static int cents(int euros)")
                                .rewoven()),
                of(
                        "the arguments of javac",
                        REBUILD,
                        SmallBook.CART + " [changed-class]",
                        f -> f.replace(SETTINGS, "\"-g\"", "\"-g:none\"").rewoven()),
                of(
                        "that a test ran what another one ran",
                        NOTHING,
                        "",
                        f -> f.replace(
                                        "evidence/receipts/shop.AnswersTest.json",
                                        "\"files\": []",
                                        "\"files\": [], \"coverage\": \"" + coverage(f) + "\"")
                                .rewoven()),
                of(
                        "a test's name for people, in its receipt",
                        NOTHING,
                        "",
                        f -> f.replace(RECEIPT, "\"sums()\"", "\"sums well\"").rewoven()),
                of(
                        "that a test passed only when run again",
                        NOTHING,
                        "",
                        f -> f.replace(RECEIPT, "\"attempt\": 1", "\"attempt\": 2")
                                .rewoven()),
                of(
                        "the version of a tool",
                        NOTHING,
                        "",
                        f -> f.replace(SETTINGS, "\"junit\": \"6.0.0\"", "\"junit\": \"6.0.1\"")
                                .rewoven()),
                of(
                        "the book's title",
                        SOURCES,
                        "pom.xml [changed-source]",
                        f -> f.replace(SETTINGS, "A tiny book", "A great book").rewoven()),
                of(
                        "the book's version",
                        SOURCES,
                        "pom.xml [changed-source]",
                        f -> f.replace(SETTINGS, "\"version\": \"1\"", "\"version\": \"2\"")
                                .rewoven()),
                of(
                        "the book's language",
                        SOURCES,
                        "pom.xml [changed-source]",
                        f -> f.replace(SETTINGS, "\"language\": \"en\"", "\"language\": \"de\"")
                                .rewoven()),
                of(
                        "the rule, lowered",
                        SOURCES,
                        "pom.xml [changed-source]",
                        f -> f.replace(SETTINGS, "\"required\": \"exercised\"", "\"required\": \"compiled\"")
                                .rewoven()),
                of(
                        "what javac said of a fence",
                        REBUILD,
                        FENCES + " [changed-evidence]",
                        f -> f.replace(FENCES, "cannot be converted", "can be converted")
                                .rewoven()),
                of(
                        "the diagnostic of a fence that is refused",
                        REBUILD,
                        FENCES + " [changed-evidence]",
                        f -> f.replace(FENCES, "prob.found.req", "cant.resolve").rewoven()),
                of(
                        "a fence that compiles, told as one that does not",
                        REBUILD,
                        FENCES + " [changed-evidence]",
                        f -> f.replace(FENCES, "\"COMPILED\"", "\"REFUSED\"").rewoven()));
    }

    /** The execution data in the receipt of the test of the cart. */
    private static String coverage(Forger forger) {
        return SmallBook.text(forger.files(), RECEIPT).replaceAll("(?s).*\"coverage\": \"([^\"]+)\".*", "$1");
    }

    private static Forger withoutAccepted(Forger forger) {
        String folder = "evidence/sources/src/book/accepted/";
        return forger.remove(folder + "shop.CartTest/sums.txt")
                .remove(folder + "shop.CartTest/sums.sha256")
                .remove(folder + "shop.AnswersTest/answers.results");
    }

    private static String digestOf(Forger forger, String name) {
        return SmallBook.statement(forger.files()).predicate().classes().stream()
                .filter(claim -> claim.name().equals(name))
                .findFirst()
                .orElseThrow()
                .sha256();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"pages", "claims", "evidence", "rewoven"})
    void isFound(Forgery forgery) throws IOException {
        Forger forged = forgery.forge().apply(new Forger(files));

        List<Problem> problems = forged.check().files();
        List<String> check = Findings.of(problems);
        table.add("| %s | %s | %s |".formatted(forgery.what(), forgery.finder(), forgery.found()));
        if (forgery.finder() == CHECK) {
            assertThat(check).as("%s", problems).contains(forgery.found());
            return;
        }
        assertThat(check).isEmpty();
        List<String> sources = Findings.of(forged.check().against(new TinyProject(folder).origin()));
        if (forgery.finder() == SOURCES) {
            assertThat(sources).contains(forgery.found());
            return;
        }
        assertThat(sources).isEmpty();
        List<String> rebuilt =
                Findings.of(forged.check().rebuilt(new TinyProject(folder).origin(), TinyProject.trusted()));
        if (forgery.finder() == REBUILD) {
            assertThat(rebuilt).contains(forgery.found());
        } else {
            assertThat(rebuilt).isEmpty();
        }
    }

    @Test
    void anHonestBookHoldsInEveryWay() throws IOException {
        Forger honest = new Forger(files).sealed();
        assertThat(honest.files())
                .allSatisfy((address, bytes) -> assertThat(bytes).isEqualTo(files.get(address)));
        assertThat(honest.rewoven().files())
                .allSatisfy((address, bytes) -> assertThat(bytes).as(address).isEqualTo(files.get(address)));
        assertThat(honest.check().rebuilt(new TinyProject(folder).origin(), TinyProject.trusted()))
                .isEmpty();
    }

    @Test
    void neitherTheNonceNorThisMachineIsPublished() {
        assertThat(files.values())
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("this-run", "/tmp/"));
    }
}
