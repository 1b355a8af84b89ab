package dev.recto.browser;

import static dev.recto.browser.Reader.TABBABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.WalkBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Folded parts of listings, as readers with a mouse, a finger or a keyboard open them, with and without scripts. */
class FoldsBrowserTest {

    private static final String FOLD = "document.querySelector('.fold')";
    private static final String SUMMARY = FOLD + ".querySelector('summary')";
    private static final String NAMES = FOLD + ".querySelectorAll(':scope > pre a')";
    private static final String DETAILS = FOLD + ".querySelector('details')";
    private static final String UNFOLDED = DETAILS + ".querySelector('pre')";

    @RegisterExtension
    static final Reader reader = new Reader(WalkBook::in);

    private static final Browser browser = reader.browser();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClickOnItsMarkOpensAFoldInPlaceAndAnotherClosesIt(boolean scripts) {
        openFolded(scripts);
        assertThat(browser.script("return " + FOLD + ".querySelector('pre').innerText.trim()"))
                .isEqualTo("// … goes");
        assertThat(isUnfolded()).isFalse();

        browser.click(mark());
        assertThat(isUnfolded()).isTrue();
        assertThat(browser.script("return " + UNFOLDED + ".innerText").toString())
                .contains("void goes() {");

        browser.click(mark());
        assertThat(isUnfolded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameOfAFoldLeadsToWhereItIsShown(boolean scripts) {
        openFolded(scripts);

        browser.click(browser.middle(NAMES + "[0]"));

        assertThat(browser.becomes("location.hash === '#WalkTest.goes'")).isTrue();
        assertThat(isUnfolded()).isFalse();
    }

    @Test
    void theFirstTapOnANameOfAFoldTellsWhatItIs() {
        openFolded(true);

        browser.tap(browser.middle(NAMES + "[0]"));

        assertThat(browser.becomes("document.querySelector('.gloss').checkVisibility()"))
                .isTrue();
        assertThat(reader.told()).startsWith("void goes()");
        assertThat(isUnfolded()).isFalse();
        assertThat(browser.address()).doesNotContain("#");
    }

    @Test
    void aFoldIsOneStopOfTheTabKeyBehindItsListing() {
        openFolded(true);
        assertThat(browser.script("return " + TABBABLE)).isEqualTo(0L);
        browser.script(FOLD + ".closest('.code').focus()");

        browser.press(Keys.TAB);
        assertThat(browser.script("return document.activeElement === " + SUMMARY))
                .isEqualTo(true);

        browser.press(Keys.ENTER);
        assertThat(isUnfolded()).isTrue();
        browser.press(Keys.SPACE);
        assertThat(isUnfolded()).isFalse();
    }

    @Test
    void arrowsPassOverWhatIsFoldedAndLeadThroughWhatIsOpen() {
        openFolded(true);
        browser.script(FOLD + ".closest('.code').focus()");
        browser.press(Keys.END);
        String last = reader.heard();
        assertThat(last).startsWith("goes: ");

        browser.press(Keys.ARROW_RIGHT);
        assertThat(reader.heard()).isEqualTo(last);

        browser.script(DETAILS + ".open = true");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.script(
                        "return " + UNFOLDED + ".contains([...CSS.highlights.get('name')][0].commonAncestorContainer)"))
                .isEqualTo(true);
    }

    @Test
    void enterOnANameOfAFoldFollowsItsLink() {
        openFolded(true);
        browser.script(FOLD + ".closest('.code').focus()");

        browser.press(Keys.END, Keys.ENTER);

        assertThat(browser.becomes("location.hash === '#WalkTest.goes'")).isTrue();
        assertThat(isUnfolded()).isFalse();
    }

    /** Lines follow one another at one distance, and all begin at one edge, whether they are folded or not. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void anOpenFoldShowsNoSeam(int width) {
        browser.resize(width);
        openFolded(true);
        browser.script(DETAILS + ".open = true");

        Object seams = browser.script("""
                const code = document.querySelector('.code:has(.fold)');
                const boxes = [...code.querySelectorAll('.line')].map(line => line.getBoundingClientRect());
                const gap = boxes[1].top - boxes[0].bottom;
                return boxes.slice(1).map((box, i) => [box.top - boxes[i].bottom - gap, box.left - boxes[i].left])
                    .filter(([down, right]) => Math.abs(down) > 0.6 || Math.abs(right) > 0.6)""");

        assertThat((List<?>) seams).isEmpty();
    }

    @Test
    void lineNumbersStayWhenAListingWithFoldsScrolls() {
        browser.resize(700);
        openFolded(true);
        browser.script(DETAILS + ".open = true; " + FOLD + ".closest('.code').scrollLeft = 200");

        Object scrolled =
                browser.script("return [...new Set([...document.querySelectorAll('.code:has(.fold)')].map(code =>"
                        + " [...code.querySelectorAll('pre')].filter(pre => pre.scrollLeft > 0).length))]");
        assertThat((List<?>) scrolled).isEqualTo(List.of(0L));
        assertThat(browser.script("return " + FOLD + ".closest('.code').scrollLeft > 0"))
                .isEqualTo(true);
        assertThat(browser.script("""
                const code = document.querySelector('.code:has(.fold)');
                const widths = [...code.querySelectorAll('pre > code')].map(each => each.getBoundingClientRect().width);
                return Math.max(...widths) - Math.min(...widths) < 0.6""")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aPageWithFoldsIsAccessible(String scheme) {
        browser.emulate("prefers-color-scheme", scheme);
        for (int width : List.of(390, 1280)) {
            browser.resize(width);
            for (boolean open : List.of(false, true)) {
                openFolded(true);
                browser.script(
                        "document.querySelectorAll('.fold details').forEach(fold => { fold.open = " + open + "; })");
                reader.assertAccessible("%d px, open: %s", width, open);
            }
        }
    }

    private static void openFolded(boolean scripts) {
        browser.allowScripts(scripts);
        if (scripts) {
            reader.openToNames(WalkBook.WALK);
        } else {
            reader.open(WalkBook.WALK);
        }
        browser.script(FOLD + ".scrollIntoView({block: 'center', behavior: 'instant'});");
    }

    private static boolean isUnfolded() {
        return Boolean.TRUE.equals(browser.script("return " + UNFOLDED + ".checkVisibility()"));
    }

    private static Browser.Point mark() {
        return browser.middle(SUMMARY);
    }
}
