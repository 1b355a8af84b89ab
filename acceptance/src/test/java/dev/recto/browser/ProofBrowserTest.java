package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.WalkBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Labels of listings, and the proofs that open beside them, with a mouse, with keys, and without scripts. */
class ProofBrowserTest {

    private static final String LISTING = "document.querySelector('article figure.listing.exercised')";
    private static final String SUMMARY = LISTING + ".querySelector('.proof > summary')";
    private static final String CODE = LISTING + ".querySelector('.code')";
    private static final String CARD = "document.querySelector('.proof-card')";
    private static final String IS_OPEN = CARD + ".matches(':popover-open')";

    @RegisterExtension
    static final Reader reader = new Reader(WalkBook::in);

    private static final Browser browser = reader.browser();

    @Test
    void aClickOnTheLabelOpensTheProofAndEscapeClosesIt() {
        reader.open(WalkBook.STEP);
        browser.script(SUMMARY + ".scrollIntoView({block: 'center', behavior: 'instant'})");

        browser.click(browser.middle(SUMMARY));

        assertThat(browser.becomes(IS_OPEN)).isTrue();
        assertThat(browser.script("return " + CARD + ".innerText").toString())
                .contains("Ran in", "sha256", "javac, the JVM, JUnit, JaCoCo and Recto");
        assertThat(browser.script("return document.activeElement === " + CARD)).isEqualTo(true);
        browser.press(Keys.ESCAPE);
        assertThat(browser.becomes("!" + IS_OPEN)).isTrue();
    }

    @Test
    void aKeyOpensTheProofOfTheFocusedListingAndTheFocusReturns() {
        reader.open(WalkBook.STEP);
        browser.script(CODE + ".focus()");
        assertThat(browser.description(CODE)).contains("P opens its proof", "C copies it", "S goes to its source");

        browser.press("p");
        assertThat(browser.becomes(IS_OPEN)).isTrue();
        browser.press(Keys.ESCAPE);

        assertThat(browser.becomes("document.activeElement === " + CODE)).isTrue();
    }

    @Test
    void aKeyGoesToTheSource() {
        reader.open(WalkBook.STEP);
        browser.script(CODE + ".focus()");

        browser.press("s");

        assertThat(browser.becomes("location.pathname.includes('/source/')")).isTrue();
        assertThat(browser.address()).contains(".java.html#L");
    }

    @Test
    void keysDoNothingWhereNoListingIsFocused() {
        reader.open(WalkBook.STEP);

        browser.press("p", "s", "c");

        assertThat(browser.script("return " + IS_OPEN)).isEqualTo(false);
        assertThat(browser.address()).endsWith(WalkBook.STEP);
    }

    @Test
    void aListingIsOneStopOfTheTabKey() {
        reader.open(WalkBook.STEP);

        assertThat(browser.script(
                        "return [...document.querySelectorAll('article figure.listing figcaption :is(a, summary)')]"
                                + ".filter(each => each.tabIndex >= 0).length"))
                .isEqualTo(0L);
    }

    @Test
    void withoutScriptTheLabelOpensToTheFirstTestsAndLeadsToTheWholeProof() {
        browser.allowScripts(false);
        reader.open(WalkBook.STEP);
        browser.script(SUMMARY + ".scrollIntoView({block: 'center', behavior: 'instant'})");

        browser.click(browser.middle(SUMMARY));

        assertThat(browser.becomes(LISTING + ".querySelector('.proof').open")).isTrue();
        assertThat(browser.script("return " + LISTING + ".querySelector('.proof').innerText")
                        .toString())
                .contains("run by", "the whole proof");
        browser.script(LISTING + ".querySelector('.proof a').click()");
        assertThat(browser.becomes("document.querySelector('.proven:target .slice') !== null"))
                .isTrue();
    }

    /** Below 72 rem a label is one line under its code; from there on it stands beside it, and none reaches into the next. */
    @ParameterizedTest
    @CsvSource({"320, true", "768, true", "1280, false", "1920, false"})
    void aLabelStandsUnderOrBesideItsCode(int width, boolean under) {
        browser.resize(width);
        reader.open(WalkBook.STEP);

        Object wrong = browser.script("""
                const under = arguments[0] ?? UNDER;
                const figures = [...document.querySelectorAll('article > .listing, article > .prose > .listing')];
                return figures.filter((figure, i) => {
                    const code = figure.querySelector('.code').getBoundingClientRect();
                    const label = figure.querySelector('figcaption').getBoundingClientRect();
                    const next = figures[i + 1]?.querySelector('figcaption').getBoundingClientRect();
                    const stands = under ? label.top >= code.bottom - 1 && label.left < code.right
                        : label.left >= code.right && label.top < code.bottom;
                    return !stands || (!under && next && next.top < label.bottom);
                }).map(figure => figure.id)""".replace("arguments[0] ?? UNDER", String.valueOf(under)));

        assertThat((List<?>) wrong).isEmpty();
        assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anOpenProofIsAccessible(String scheme) {
        browser.emulate("prefers-color-scheme", scheme);
        for (int width : List.of(390, 1280)) {
            browser.resize(width);
            reader.open(WalkBook.STEP);
            browser.script(SUMMARY + ".click()");
            assertThat(browser.becomes(IS_OPEN)).isTrue();
            reader.assertAccessible("%s, %d px", scheme, width);
        }
    }
}
