package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.Site;
import dev.recto.html.fixture.FixtureBook;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When the book's own fonts come to who reads it on the web. */
class FontsBrowserTest {

    private static final String ASKED_FOR =
            "performance.getEntriesByType('resource').find(each => each.name.endsWith('/fonts/fonts.css'))?.startTime";
    private static final String DRAWN = "performance.getEntriesByType('paint')[0]?.startTime";

    private static final Site SITE = Site.of(FixtureBook.book(), FixtureBook.verdicts());

    private static final Browser browser = new Browser();

    @RegisterExtension
    static final BeforeAllCallback OPEN = browser::openOrSkip;

    private static WebBook book;

    @BeforeAll
    static void serve() throws IOException {
        book = new WebBook(SITE.files());
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void theyComeOnceTheFirstPageIsDrawnAndBeforeTheNextIs() {
        browser.open(book.address("preface.html"));

        assertThat(browser.becomes(ASKED_FOR + " >= " + DRAWN)).isTrue();
        assertThat(browser.becomes("document.fonts.check('1rem \"Recto Serif\"')"))
                .isTrue();

        browser.script("document.querySelector('a[rel=next]').click()");

        assertThat(browser.becomes("!location.pathname.endsWith('preface.html') && " + ASKED_FOR + " < " + DRAWN))
                .isTrue();
        assertThat(browser.console()).isEmpty();
    }
}
