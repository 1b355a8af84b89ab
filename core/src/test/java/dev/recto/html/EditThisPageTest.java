package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.fixture.FixtureBook;
import org.junit.jupiter.api.Test;

/** The way from a page to the file that it is made from. */
class EditThisPageTest {

    private static final Site SITE = DatedBook.at(null);

    @Test
    void aPageOfTheAuthorsLeadsToItsFile() {
        assertThat(SITE.document("sub/adding.html")
                        .select(".imprint a:containsOwn(Diese Seite bearbeiten)")
                        .eachAttr("href"))
                .containsExactly("https://github.com/example/carts/edit/main/book/src/book/Adding%20%3Cone%3E.md");
    }

    @Test
    void aPageThatTheBookMakesItselfHasNone() {
        assertThat(SITE.document("index.html").select(".imprint a:containsOwn(Edit)"))
                .isEmpty();
        assertThat(SITE.document("404.html").select(".imprint a:containsOwn(Edit)"))
                .isEmpty();
    }

    @Test
    void norHasAnyWhereTheForgeIsNotKnown() {
        Site site = Site.of(FixtureBook.book(), FixtureBook.verdicts());

        assertThat(site.pages())
                .allSatisfy(address -> assertThat(site.document(address).select(".imprint a:containsOwn(Edit)"))
                        .isEmpty());
    }
}
