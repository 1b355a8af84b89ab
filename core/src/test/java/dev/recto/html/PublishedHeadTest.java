package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.recto.book.OwnAddress;
import dev.recto.html.fixture.FixtureBook;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the heads of pages say where the book knows its address. */
class PublishedHeadTest {

    private static final Site SITE = DatedBook.at(DatedBook.SITE);
    private static final Site FIXTURE = Site.of(FixtureBook.publishedAt(SoundHtml.SITE), FixtureBook.verdicts());

    static Stream<String> pages() {
        return FIXTURE.pages()
                .filter(address -> FIXTURE.document(address)
                        .select("meta[http-equiv=refresh]")
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsHarmlessAndHasOneAddress(String address) {
        Document page = FIXTURE.document(address);

        SoundHtml.assertHarmless(page);
        SoundHtml.assertWellBuilt(page);
        String own = SoundHtml.SITE
                + (address.equals("index.html")
                        ? ""
                        : address.equals(FixtureBook.ALIAS) ? "automatic-differentiation.html" : address);
        assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                .isEqualTo(address.equals("404.html") ? List.of() : List.of(own));
        assertThat(page.select("link[rel=alternate]"))
                .hasSize(Set.of("404.html", "print.html", FixtureBook.ALIAS).contains(address) ? 0 : 1);
    }

    @Test
    void aLinkToAChapterShowsWhatItIs() {
        assertThat(properties("sub/adding.html"))
                .containsExactly(
                        "og:title=Adding <one>",
                        "og:type=article",
                        "og:url=https://example.org/carts/sub/adding.html",
                        "og:image=https://example.org/carts/open-graph.png",
                        "og:image:width=1200",
                        "og:image:height=630",
                        "og:image:alt=Carts & more, Ada Example, Bo Example",
                        "twitter:card=summary_large_image",
                        "og:description=One and one.",
                        "og:site_name=Carts & more",
                        "og:locale=de_AT",
                        "article:published_time=2026-11-20");
        assertThat(SITE.document("sub/adding.html")
                        .select("link[rel=alternate]")
                        .outerHtml())
                .isEqualTo(
                        "<link rel=\"alternate\" href=\"../feed.xml\" type=\"application/atom+xml\" title=\"Carts &amp;"
                                + " more\">");
    }

    @Test
    void aLinkToTheFirstPageShowsTheBook() {
        assertThat(properties("index.html"))
                .containsExactly(
                        "og:title=Carts & more",
                        "og:type=book",
                        "og:url=https://example.org/carts/",
                        "og:image=https://example.org/carts/open-graph.png",
                        "og:image:width=1200",
                        "og:image:height=630",
                        "og:image:alt=Carts & more, Ada Example, Bo Example",
                        "twitter:card=summary_large_image",
                        "og:description=How carts add.",
                        "og:site_name=Carts & more",
                        "og:locale=de_AT");
    }

    @Test
    void aLinkToAPageShowsItsCoverAndElseThatOfTheFirstPage() {
        Site covered = DatedBook.coveredAt(DatedBook.SITE, "preface cover.png", "sub/adding.webp");

        assertThat(images(covered, "sub/adding.html"))
                .containsExactly("https://example.org/carts/sub/adding.webp", "Seen from above");
        for (String address : List.of("preface.html", "index.html", "\u540D.html", "colophon.html")) {
            assertThat(images(covered, address))
                    .containsExactly("https://example.org/carts/preface%20cover.png", "Seen from above");
        }
        assertThat(covered.files()).doesNotContainKey(OwnAddress.DRAWN_COVER);
        assertThat(covered.document("index.html").select("meta[property^=twitter]"))
                .isEmpty();
    }

    @Test
    void whatIsNotShownWithLinksEverywhereIsLeftOutForOneThatIsDrawn() {
        Site covered = DatedBook.coveredAt(DatedBook.SITE, "cover.svg", "sub/adding.avif");

        assertThat(covered.pages().filter(address -> !address.equals(OwnAddress.MISSING)))
                .filteredOn(address -> !address.equals(OwnAddress.PRINT))
                .allSatisfy(address ->
                        assertThat(images(covered, address)).startsWith("https://example.org/carts/open-graph.png"));
    }

    @Test
    void whereOnlyAChapterHasACoverAllElseHasTheOneThatIsDrawn() {
        Site covered = DatedBook.coveredAt(DatedBook.SITE, "", "sub/adding.webp");

        assertThat(images(covered, "sub/adding.html"))
                .containsExactly("https://example.org/carts/sub/adding.webp", "Seen from above");
        assertThat(images(covered, "preface.html")).startsWith("https://example.org/carts/open-graph.png");
        assertThat(covered.files().get(OwnAddress.DRAWN_COVER))
                .isEqualTo(SITE.files().get(OwnAddress.DRAWN_COVER))
                .startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whatHasNoOutlinesIsNotDrawnAndNotNamed() {
        Site site = DatedBook.calledAt("\u6DF1\u5C64\u5B66\u7FD2", DatedBook.SITE);

        assertThat(site.pages())
                .allSatisfy(address -> assertThat(images(site, address)).isEmpty());
        assertThat(site.document("index.html").select("meta[property^=og]")).isNotEmpty();
        assertThat(site.files()).doesNotContainKey(OwnAddress.DRAWN_COVER);
    }

    private static List<String> images(Site site, String address) {
        return site.document(address).select("head > meta[property^=og:image]").eachAttr("content");
    }

    @Test
    void theFirstPageIsABook() {
        assertThat(data("index.html")).isEqualTo(JsonParser.parseString("""
                {"@context": "https://schema.org", "@type": "Book", "name": "Carts & more",
                 "url": "https://example.org/carts/", "description": "How carts add.",
                 "author": [{"@type": "Person", "name": "Ada Example"}, {"@type": "Person", "name": "Bo Example"}],
                 "inLanguage": "de-AT", "version": "1.2",
                 "license": "https://www.apache.org/licenses/LICENSE-2.0.txt"}
                """));
    }

    @Test
    void aChapterIsPartOfIt() {
        assertThat(data("sub/adding.html")).isEqualTo(JsonParser.parseString("""
                {"@context": "https://schema.org", "@type": "Chapter", "name": "Adding <one>",
                 "url": "https://example.org/carts/sub/adding.html", "description": "One and one.",
                 "author": [{"@type": "Person", "name": "Cy Example"}], "inLanguage": "de-AT",
                 "datePublished": "2026-11-20",
                 "isPartOf": {"@type": "Book", "name": "Carts & more", "url": "https://example.org/carts/"}}
                """));
    }

    @Test
    void anyOtherPageOfTheAuthorsIsAnArticleWithoutADateWhereNoneIsGiven() {
        JsonObject data = data("preface.html");

        assertThat(data.get("@type").getAsString()).isEqualTo("TechArticle");
        assertThat(data.getAsJsonArray("author")).hasSize(2);
        assertThat(data.has("datePublished")).isFalse();
    }

    @Test
    void aPageThatTheBookMakesItselfIsNothingOfTheAuthors() {
        assertThat(SITE.document("colophon.html").select("script[type]")).isEmpty();
        assertThat(properties("colophon.html")).contains("og:type=website");
    }

    @Test
    void whereTheBookDoesNotKnowItsAddressThereIsNothingOfThis() {
        Site site = DatedBook.at(null);

        assertThat(site.pages())
                .allSatisfy(address -> assertThat(site.document(address)
                                .select("link[rel=canonical], link[rel=alternate], meta[property], script[type]"))
                        .isEmpty());
        assertThat(site.files()).doesNotContainKeys("sitemap.xml", "feed.xml", "open-graph.png");
        assertThat(site.text("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
    }

    private static List<String> properties(String address) {
        return SITE.document(address).select("head > meta[property]").stream()
                .map(meta -> meta.attr("property") + "=" + meta.attr("content"))
                .toList();
    }

    private static JsonObject data(String address) {
        return JsonParser.parseString(SITE.document(address)
                        .select("head > script[type=application/ld+json]")
                        .first()
                        .data())
                .getAsJsonObject();
    }
}
