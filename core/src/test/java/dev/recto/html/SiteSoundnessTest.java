package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.html.fixture.FixtureBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteSoundnessTest {

    private static final Site SITE = Site.of(FixtureBook.book(), FixtureBook.verdicts());

    static Stream<String> pages() {
        return SITE.pages();
    }

    /** All that are read on a screen: neither paper nor what leads on. */
    static Stream<String> screens() {
        return pages().filter(
                        address -> !Set.of("print.html", FixtureBook.ALIAS).contains(address));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsHarmlessAndWellBuiltAndItsLinksResolve(String address) {
        SoundHtml.assertHarmless(SITE.document(address));
        SoundHtml.assertWellBuilt(SITE.document(address));
        SoundHtml.assertLinksResolve(SITE, address);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageForbidsWhatItDoesNotNeed(String address) {
        Document page = SITE.document(address);

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                        + " connect-src 'self'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith("Deep Learning from the Ground Up");
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    }

    @Test
    void theWordsOfEveryListingAreExactlyItsText() {
        for (Page page : FixtureBook.book().pages().toList()) {
            Document document = SITE.document(page.address());
            page.blocks().stream().flatMap(SiteSoundnessTest::listings).forEach(listing -> {
                Element code = document.select("[id=" + listing.anchor() + "] > pre > code")
                        .first();
                assertThat(code).as(listing.anchor()).isNotNull();
                assertThat(code.wholeText()).isEqualTo(listing.text());
            });
        }
    }

    @Test
    void thePageThatIsReadIsMarkedInTheSidebar() {
        Document page = SITE.document("walking-downhill.html");

        assertThat(page.select(".sidebar a[aria-current=page]").eachText()).containsExactly("2 Downhill");
        assertThat(page.select(".sidebar li:has(> [aria-current=page]) .sections a")
                        .eachAttr("href"))
                .isEqualTo(page.select("main h2").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(page.select(".turn .previous").attr("href")).isEqualTo("numbers-and-vectors.html");
        assertThat(page.select(".turn .next").attr("href")).isEqualTo("automatic-differentiation.html");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyPageHasTheSameFrame(String address) {
        Document page = SITE.document(address);

        assertThat(page.select("body > *").eachAttr("class")).containsExactly("skip", "bar", "spread", "imprint");
        assertThat(page.select("a, button").first().className()).isEqualTo("skip");
        assertThat(page.select(".bar > *").eachAttr("class"))
                .containsExactly("menu", "here", "search-open", "look-open");
        assertThat(page.select(".spread > *").eachAttr("id")).containsExactly("contents", "content");
        assertThat(page.select(".sidebar .number").eachText()).containsExactly("1", "2", "3");
        assertThat(page.select(".sidebar .apart > li > a").eachText()).startsWith("Indexes", "Colophon");
        assertThat(page.select("head > script").eachAttr("src"))
                .extracting(src -> src.replace("../", ""))
                .containsExactly("theme.js", "recto.js");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFrameIsLight(String address) {
        Document page = SITE.document(address);
        int all = page.getAllElements().size();
        int within = page.select("main *").size();
        int contents = page.select(".sidebar li").size();

        assertThat(all - within).isLessThan(50 + 3 * contents);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aPageSaysWhatLinksToItShow(String address) {
        Document page = SITE.document(address);

        assertThat(SITE.text(page.select("html").attr("data-later")))
                .startsWith("recto.take({")
                .contains("\"previews\":{\"\":[");
    }

    @Test
    void aLinkToASectionOrAListingShowsItsFirstWords() {
        Map<String, List<String>> previews = previews("automatic-differentiation.html");

        assertThat(previews.get("").get(0)).isEqualTo("Chapter 3");
        for (Element heading : SITE.document("automatic-differentiation.html").select("main h2[id], main h3[id]")) {
            assertThat(previews.get(heading.id()).get(1)).isEqualTo(heading.text());
        }
        assertThat(previews.get("listing-3-2").get(0)).isEqualTo("Listing 3.2");
        assertThat(previews.get("listing-3-2").get(2)).startsWith("public void backward() {\n    grad = 1;\n");
    }

    private static Map<String, List<String>> previews(String address) {
        String script = SITE.text(SITE.document(address).select("html").attr("data-later"));
        JsonElement previews = JsonParser.parseString(script.substring("recto.take(".length(), script.lastIndexOf(')')))
                .getAsJsonObject()
                .get("previews");
        return new Gson().fromJson(previews, new TypeToken<Map<String, List<String>>>() {}.getType());
    }

    @Test
    void theColourOfTheBrowserIsThatOfThePaper() {
        List<String> colours =
                SITE.document("index.html").select("meta[name=theme-color]").eachAttr("content");

        assertThat(SITE.text("recto.css")).contains("--paper: light-dark(" + String.join(", ", colours) + ");");
    }

    @Test
    void theFirstPageCountsWhatWasVerified() {
        assertThat(SITE.document("index.html").select(".tally").text())
                .isEqualTo(
                        "12 listings: 6 exercised by 7 tests, 1 declared, 1 that no test ran, 1 excused, 3 not verified");
    }

    @Test
    void aBookWithoutFormulasLoadsNothingForThem() {
        assertThat(SITE.files()).doesNotContainKey("maths.css");
        assertThat(SITE.document("index.html").select("link[href$=maths.css]")).isEmpty();
    }

    @Test
    void theStyleSheetIsSmallAsItTravels() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(SITE.files().get("recto.css"));
        }

        assertThat(compressed.size()).isLessThan(12_000);
    }

    @Test
    void everyFontThatItsStyleSheetNamesIsInTheBookWithItsLicenceAndAllTogetherAreLight() {
        Matcher named = Pattern.compile("url\\(\"([^\"]*)\"\\)").matcher(SITE.text("fonts/fonts.css"));
        Set<String> fonts =
                named.results().map(match -> "fonts/" + match.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(SITE.files().keySet().stream().filter(address -> address.startsWith("fonts/")))
                .containsExactlyElementsOf(Stream.concat(Stream.of("fonts/OFL.txt", "fonts/fonts.css"), fonts.stream())
                        .toList());
        assertThat(SITE.text("fonts/OFL.txt"))
                .contains("SIL OPEN FONT LICENSE Version 1.1", "Adobe", "Inter", "JetBrains");
        assertThat(fonts.stream()
                        .filter(font -> !font.matches(".*-(more|signs)\\..*"))
                        .mapToInt(font -> SITE.files().get(font).length)
                        .sum())
                .isLessThan(120_000);
    }

    /** So that the first page is there before its fonts are. */
    @ParameterizedTest
    @MethodSource("screens")
    void onlyAScriptAsksForTheFontsOrWhereThereIsNoneThePage(String address) {
        Element head = SITE.document(address).head();

        assertThat(head.select("> link[rel=stylesheet]").eachAttr("href"))
                .hasSize(1)
                .allMatch(href -> href.endsWith("recto.css"));
        assertThat(head.select("noscript").html()).contains("fonts/fonts.css");
        assertThat(SITE.text("recto.css")).doesNotContain("url(");
    }

    private static Stream<Listing> listings(Object block) {
        if (block instanceof Listing listing) {
            return Stream.of(listing);
        } else if (block instanceof Passage passage) {
            return passage.inserts().values().stream()
                    .filter(Listing.class::isInstance)
                    .map(Listing.class::cast);
        }
        return Stream.empty();
    }
}
