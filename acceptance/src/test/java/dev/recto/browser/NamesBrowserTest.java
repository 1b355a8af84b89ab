package dev.recto.browser;

import static dev.recto.browser.Reader.CARD;
import static dev.recto.browser.Reader.IS_SHOWN;
import static dev.recto.browser.Reader.TABBABLE;
import static dev.recto.browser.Reader.name;
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
        reader.open(WalkBook.WALK);

        browser.point(browser.middle(reader.reveal("times")));

        assertThat(browser.becomes(IS_SHOWN)).isTrue();
        assertThat(reader.told())
                .contains("public double times(int count)", "Goes so many steps.")
                .doesNotContain("It never tires");
        assertThat(browser.script("return " + CARD + ".querySelector('a').getAttribute('href')"))
                .isEqualTo(browser.script("return " + name("times") + ".getAttribute('href')"));
        assertThat(browser.script("return " + CARD + ".querySelector('a').textContent"))
                .isEqualTo("src/main/java/walk/Step.java:19");
    }

    @Test
    void theCardStaysWhileItIsPointedAtAndGoesWhenThePointerGoes() {
        reader.open(WalkBook.WALK);
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
        reader.open(WalkBook.WALK);
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
        reader.open(WalkBook.WALK);
        browser.tap(browser.middle(reader.reveal("total")));
        assertThat(browser.becomes(IS_SHOWN)).isTrue();

        browser.tap(browser.middle("document.querySelector('figcaption')"));

        assertThat(browser.becomes("!" + IS_SHOWN)).isTrue();
    }

    @Test
    void theMarginOfAWholeSourceTellsWhichTestsRanALine() {
        reader.open("source/walk/Step.java.html");
        String margin = "document.querySelector('.line.ran .by')";
        browser.script(margin + ".scrollIntoView({block: 'center', behavior: 'instant'})");

        browser.point(browser.middle(margin));

        assertThat(browser.becomes(IS_SHOWN)).isTrue();
        assertThat(reader.told()).isEqualTo("Run by WalkTest.goes");
        assertThat(browser.script("return " + CARD + ".querySelector('a').getAttribute('href')"))
                .isEqualTo("../../a-walk.html#WalkTest.goes");
    }

    @Test
    void withoutScriptLinksAndFoldsWorkAndTheWordsAreThereToBeRead() {
        browser.allowScripts(false);
        reader.open(WalkBook.WALK);
        assertThat(browser.script("return " + CARD)).isNull();
        assertThat((Long) browser.script("return " + TABBABLE)).isPositive();
        assertThat(browser.description(name("times"))).startsWith("public double times(int count) Goes");
        assertThat(browser.script("const fold = document.querySelector('details'); fold.querySelector('summary')"
                        + ".click(); return fold.open"))
                .isEqualTo(true);

        browser.script(name("times") + ".click()");

        assertThat(browser.address()).contains(WalkBook.STEP + "#");
    }
}
