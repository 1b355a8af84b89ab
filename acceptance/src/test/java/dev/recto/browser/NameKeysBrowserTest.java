package dev.recto.browser;

import static dev.recto.browser.Reader.CARD;
import static dev.recto.browser.Reader.IS_SHOWN;
import static dev.recto.browser.Reader.LIT;
import static dev.recto.browser.Reader.TABBABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.WalkBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Names in listings, as a reader with a keyboard or a screen reader meets them in a browser. */
class NameKeysBrowserTest {

    @RegisterExtension
    static final Reader reader = new Reader(WalkBook::in);

    private static final Browser browser = reader.browser();

    @Test
    void fullNamesAreToldOnDemand() {
        reader.openToNames(WalkBook.WALK);
        reader.walkTo("walks");

        String before = reader.told();
        browser.script(CARD + ".querySelector('summary').click()");
        String after = reader.told();
        assertThat(before).contains("Map<String, List<Step>> walks").doesNotContain("java.util");
        assertThat(after).contains("java.util.Map<java.lang.String, java.util.List<walk.Step>> walks");
    }

    @Test
    void whatJavacInferredIsToldOfVar() {
        reader.openToNames(WalkBook.WALK);

        reader.walkTo("var");

        assertThat(reader.told()).contains("of type ArrayList<T>");
    }

    @Test
    void aListingIsOneStopOfTheTabKeyAndArrowsLeadFromNameToName() {
        reader.openToNames(WalkBook.STEP);
        assertThat(browser.script("return " + TABBABLE)).isEqualTo(0L);
        browser.script("document.querySelectorAll('.code')[1].focus()");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);

        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.HOME, Keys.END, Keys.ARROW_UP, Keys.ARROW_LEFT);

        assertThat(reader.heard()).isEqualTo("i: int i");
        assertThat(reader.told()).isEqualTo("int i");
        assertThat(browser.script("return [...CSS.highlights.get('name')].map(String)"))
                .isEqualTo(List.of("i"));
        assertThat(browser.script("return document.activeElement === document.querySelectorAll('.code')[1]"))
                .isEqualTo(true);
    }

    @Test
    void codeThatDoesNotScrollAndHasNoNamesIsNoStopOfTheTabKey() {
        reader.openToNames(WalkBook.WALK);

        assertThat((List<?>)
                        browser.script("return [...document.querySelectorAll('.output pre')].map(pre => pre.tabIndex)"))
                .isNotEmpty()
                .allSatisfy(index -> assertThat(index).isEqualTo(-1L));
    }

    @Test
    void theWordsOfACardAreSaidAndTheListingTellsItsKeys() {
        reader.openToNames(WalkBook.WALK);

        reader.walkTo("times");
        assertThat(reader.heard())
                .isEqualTo("times: public double times(int count) Goes so many steps. src/main/java/walk/Step.java:19");

        reader.walkTo("total");
        assertThat(reader.heard()).isEqualTo("total: double total");
        assertThat(browser.description("document.activeElement")).startsWith("The arrow keys lead");
    }

    @Test
    void noArrowInCodeIsHeardOutsideOfIt() {
        reader.openToNames(WalkBook.WALK);
        browser.script("window.arrows = 0; document.addEventListener('keydown', () => { window.arrows++; })");

        browser.script("document.querySelector('.code').focus()");
        browser.press(Keys.ARROW_LEFT, Keys.ARROW_RIGHT, Keys.END, Keys.ARROW_RIGHT);

        assertThat(browser.script("return window.arrows")).isEqualTo(0L);
    }

    @Test
    void tabLeadsFromANameIntoItsCardAndEscapeBack() {
        reader.openToNames(WalkBook.WALK);
        reader.walkTo("times");

        browser.press(Keys.TAB);
        assertThat(browser.script("return " + CARD + ".contains(document.activeElement)"))
                .isEqualTo(true);
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(true);

        browser.press(Keys.ESCAPE);
        assertThat(browser.script("return document.activeElement.matches('.code')"))
                .isEqualTo(true);
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);
    }

    @Test
    void escapeDismissesTheCardAndLeavesTheFocusWhereItIs() {
        reader.openToNames(WalkBook.WALK);
        reader.walkTo("times");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(true);

        browser.press(Keys.ESCAPE);

        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);
        assertThat(browser.script("return document.activeElement.matches('.code')"))
                .isEqualTo(true);
    }

    @Test
    void enterLeadsToTheDefinitionInAnotherChapterAndBackIsBack() {
        reader.openToNames(WalkBook.WALK);
        reader.walkTo("times");

        browser.press(Keys.ENTER);

        assertThat(browser.becomes("document.title.startsWith('A step')")).isTrue();
        assertThat(browser.script("return document.querySelector(':target').textContent")
                        .toString())
                .contains("public double times(int count)");

        browser.back();

        assertThat(browser.becomes("document.title.startsWith('A walk')")).isTrue();
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);
    }

    @Test
    void allUsesOfALocalLightUpAndGoOutAgain() {
        reader.openToNames(WalkBook.WALK);

        reader.walkTo("total");
        assertThat((List<?>) browser.script("return " + LIT)).isEqualTo(List.of("total", "total", "total"));

        browser.press(Keys.ESCAPE);
        assertThat((List<?>) browser.script("return " + LIT)).isEmpty();
    }
}
