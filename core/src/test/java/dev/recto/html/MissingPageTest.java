package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.FixtureBook;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that hosts show where the book has nothing. */
class MissingPageTest {

    private static final Site SITE =
            Site.of(FixtureBook.publishedAt("https://example.org/books/dl/"), FixtureBook.verdicts());

    @Test
    void saysSoAndLeadsToTheContentsAndTheSearch() {
        Document page = SITE.document("404.html");

        assertThat(page.select("h1").text()).isEqualTo("No such page");
        assertThat(page.select(".ways a").eachAttr("href")).containsExactly("/books/dl/index.html");
        assertThat(page.select(".ways .search-open")).hasSize(1);
        assertThat(page.select(".sidebar ul:not(.apart) a").eachAttr("href"))
                .containsExactly(
                        "/books/dl/preface.html",
                        "/books/dl/numbers-and-vectors.html",
                        "/books/dl/walking-downhill.html",
                        "/books/dl/automatic-differentiation.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.html", "a/b/c/gone.html", "404.html"})
    void itsLinksLeadOnFromAnyDepthWhereTheBookKnowsItsAddress(String address) {
        URI shown = URI.create("https://example.org/books/dl/" + address);

        assertThat(SITE.document("404.html").select("[href]:not([href^=#], [href^=https:]), [src]"))
                .hasSizeGreaterThan(10)
                .allSatisfy(link -> {
                    String target =
                            shown.resolve(link.attr("href") + link.attr("src")).getPath();
                    assertThat(target).startsWith("/books/dl/");
                    assertThat(SITE.files()).containsKey(target.substring("/books/dl/".length()));
                });
    }

    @Test
    void whereItDoesNotTheyStartBesideThePage() {
        Document page = Site.of(FixtureBook.book(), FixtureBook.verdicts()).document("404.html");

        assertThat(page.select(".ways a").eachAttr("href")).containsExactly("index.html");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("recto.css");
    }
}
