package dev.recto.browser;

import static dev.recto.browser.Reader.CARD;
import static dev.recto.browser.Reader.IS_SHOWN;
import static dev.recto.browser.Reader.TABBABLE;
import static dev.recto.browser.Reader.name;
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
        reader.open(WalkBook.WALK);

        browser.script(name("walks") + ".focus()");

        String before = reader.told();
        browser.script(CARD + ".querySelector('summary').click()");
        String after = reader.told();
        assertThat(before).contains("Map<String, List<Step>> walks").doesNotContain("java.util");
        assertThat(after).contains("java.util.Map<java.lang.String, java.util.List<walk.Step>> walks");
    }

    @Test
    void whatJavacInferredIsToldOfVar() {
        reader.open(WalkBook.WALK);

        browser.script(name("var") + ".focus()");

        assertThat(reader.told()).contains("of type ArrayList<T>");
    }

    @Test
    void aListingIsOneStopOfTheTabKeyAndArrowsLeadFromNameToName() {
        reader.open(WalkBook.STEP);
        assertThat(browser.script("return " + TABBABLE)).isEqualTo(0L);
        browser.script("document.querySelectorAll('.code')[1].focus()");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);

        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.HOME, Keys.END, Keys.ARROW_UP, Keys.ARROW_LEFT);

        assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("i");
        assertThat(reader.told()).isEqualTo("int i");
    }

    @Test
    void aFocusedNameIsDescribedByTheWordsOfItsCard() {
        reader.open(WalkBook.WALK);

        browser.script(name("times") + ".focus()");

        assertThat(browser.description("document.activeElement"))
                .isEqualTo("public double times(int count) Goes so many steps. src/main/java/walk/Step.java:19");

        browser.script(name("total") + ".focus()");

        assertThat(browser.description("document.activeElement")).isEqualTo("double total");
        assertThat(browser.description("document.activeElement.closest('.code')"))
                .startsWith("The arrow keys lead");
    }

    @Test
    void tabLeadsFromANameIntoItsCardAndEscapeBack() {
        reader.open(WalkBook.WALK);
        browser.script(name("times") + ".focus()");

        browser.press(Keys.TAB);
        assertThat(browser.script("return " + CARD + ".contains(document.activeElement)"))
                .isEqualTo(true);
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(true);

        browser.press(Keys.ESCAPE);
        assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("times");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);
    }

    @Test
    void escapeDismissesTheCardAndLeavesTheFocusWhereItIs() {
        reader.open(WalkBook.WALK);
        browser.script(name("times") + ".focus()");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(true);

        browser.press(Keys.ESCAPE);

        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);
        assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("times");
    }

    @Test
    void enterLeadsToTheDefinitionInAnotherChapterAndBackIsBack() {
        reader.open(WalkBook.WALK);
        browser.script(name("times") + ".focus()");

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
        String lit =
                "return [...document.querySelectorAll('.lit')].filter(use => use.checkVisibility()).map(use => use.textContent)";
        reader.open(WalkBook.WALK);

        browser.script(name("total") + ".focus()");
        assertThat((List<?>) browser.script(lit)).isEqualTo(List.of("total", "total", "total"));

        browser.press(Keys.ESCAPE);
        assertThat((List<?>) browser.script(lit)).isEmpty();
    }
}
