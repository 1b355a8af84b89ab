package dev.recto.browser;

import static dev.recto.browser.Reader.CARD;
import static dev.recto.browser.Reader.IS_SHOWN;
import static dev.recto.browser.Reader.TABBABLE;
import static dev.recto.browser.Reader.around;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.WalkBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names in listings, as a reader with a mouse or a finger, or without scripts, meets them in a browser. */
class NamesBrowserTest {

    @RegisterExtension
    static final Reader reader = new Reader(WalkBook::in);

    private static final Browser browser = reader.browser();

    @Test
    void pointingAtANameTellsWhatItIsAndWhereItIsDefined() {
        reader.openToNames(WalkBook.WALK);

        browser.point(browser.middle(reader.reveal("times")));

        assertThat(browser.becomes(IS_SHOWN)).isTrue();
        assertThat(reader.told())
                .contains("public double times(int count)", "Goes so many steps.")
                .doesNotContain("It never tires");
        assertThat(browser.script("return " + CARD + ".querySelector('a').getAttribute('href')"))
                .isEqualTo(browser.script("return " + around("times") + ".getAttribute('href')"));
        assertThat(browser.script("return " + CARD + ".querySelector('a').textContent"))
                .isEqualTo("src/main/java/walk/Step.java:19");
    }

    @Test
    void theCardStaysWhileItIsPointedAtAndGoesWhenThePointerGoes() {
        reader.openToNames(WalkBook.WALK);
        browser.point(browser.middle(reader.reveal("times")));
        assertThat(browser.becomes(IS_SHOWN)).isTrue();

        browser.point(browser.middle(CARD));
        browser.asyncScript("setTimeout(arguments[arguments.length - 1], 500)");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(true);

        browser.point(browser.middle("document.querySelector('h1')"));
        assertThat(browser.becomes("!" + IS_SHOWN)).isTrue();
    }

    @Test
    void theFirstTapTellsAndTheSecondFollowsTheLink() {
        browser.resize(390);
        reader.openToNames(WalkBook.WALK);
        Browser.Point name = browser.middle(reader.reveal("times"));

        browser.tap(name);
        assertThat(browser.becomes(IS_SHOWN)).isTrue();
        assertThat(browser.address()).endsWith(WalkBook.WALK);

        browser.tap(name);
        assertThat(browser.becomes("document.title.startsWith('A step')")).isTrue();
    }

    @Test
    void aTapElsewhereClosesTheCard() {
        browser.resize(390);
        reader.openToNames(WalkBook.WALK);
        browser.tap(browser.middle(reader.reveal("total")));
        assertThat(browser.becomes(IS_SHOWN)).isTrue();

        browser.tap(browser.middle("document.querySelector('figcaption')"));

        assertThat(browser.becomes("!" + IS_SHOWN)).isTrue();
    }

    @Test
    void theMarginOfAWholeSourceTellsWhichTestsRanALine() {
        reader.openToNames("source/walk/Step.java.html");
        browser.script("document.querySelector('.code .ran').scrollIntoView({block: 'center', behavior: 'instant'})");
        String margin = "{getBoundingClientRect: () => new"
                + " DOMRect(document.querySelector('.code').getBoundingClientRect().left,"
                + " document.querySelector('.code .ran').getBoundingClientRect().top, 20, 20)}";

        browser.point(browser.middle(margin));

        assertThat(browser.becomes(IS_SHOWN)).isTrue();
        assertThat(reader.told()).isEqualTo("Run by WalkTest.goes");
        assertThat(browser.script("return " + CARD + ".querySelector('a').getAttribute('href')"))
                .isEqualTo("../../a-walk.html#WalkTest.goes");
    }

    @Test
    void withoutScriptLinksAndFoldsWork() {
        browser.allowScripts(false);
        reader.open(WalkBook.WALK);
        assertThat(browser.script("return " + CARD)).isNull();
        assertThat((Long) browser.script("return " + TABBABLE)).isPositive();
        assertThat(browser.script("const fold = document.querySelector('details'); fold.querySelector('summary')"
                        + ".click(); return fold.open"))
                .isEqualTo(true);

        browser.script(around("times") + ".click()");

        assertThat(browser.address()).contains(WalkBook.STEP + "#");
    }
}
