package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.book.Listing;
import dev.recto.book.Page;
import dev.recto.book.Passage;
import dev.recto.html.fixture.FixtureBook;
import java.util.stream.Stream;
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
                .isEqualTo("default-src 'none'; style-src 'self'; "
                        + (page.body().hasClass("chapter") ? "script-src 'self'; " : "")
                        + "img-src 'self'; base-uri 'none'; form-action 'none'");
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
        assertThat(page.select(".turn .previous").attr("href")).isEqualTo("numbers-and-vectors.html");
        assertThat(page.select(".turn .next").attr("href")).isEqualTo("automatic-differentiation.html");
    }

    @Test
    void theFirstPageCountsWhatWasVerified() {
        assertThat(SITE.document("index.html").select(".tally").text())
                .isEqualTo(
                        "12 listings: 6 exercised by 7 tests, 1 declared, 1 that no test ran, 1 excused, 3 not verified");
    }

    @Test
    void theStyleSheetIsSmall() {
        assertThat(SITE.files().get("recto.css")).hasSizeLessThan(30_000);
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
