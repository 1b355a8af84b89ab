package dev.recto.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Names in listings, as a reader with a mouse, a keyboard, a finger or a screen reader meets them in a browser. */
class NamesBrowserTest {

    private static final String NAMES = "[...document.querySelectorAll('pre.code [aria-describedby]')]";
    private static final String CARD = "document.querySelector('.gloss')";
    private static final String IS_SHOWN = CARD + "?.checkVisibility()";
    private static final String TABBABLE =
            "[...document.querySelectorAll('pre.code :is(a, span)')].filter(name => name.tabIndex >= 0).length";

    @TempDir
    private static Path folder;

    private static Path book;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.openOrSkip(folder.resolve("profile"));
        book = WalkBook.in(folder.resolve("project"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.resize(1280);
        browser.emulate("prefers-color-scheme", "light");
        browser.forgetLogs();
    }

    @AfterEach
    void nothingIsSaidOnTheConsoleAndNobodyElseIsAsked() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));
    }

    @Test
    void pointingAtANameTellsWhatItIsAndWhereItIsDefined() {
        open(WalkBook.WALK);

        browser.point(browser.middle(reveal("times")));

        assertThat(browser.becomes(IS_SHOWN)).isTrue();
        assertThat(browser.script("return " + CARD + ".innerText").toString())
                .contains("public double times(int count)", "Goes so many steps.")
                .doesNotContain("It never tires");
        assertThat(browser.script("return " + CARD + ".querySelector('a').getAttribute('href')"))
                .isEqualTo(browser.script("return " + name("times") + ".getAttribute('href')"));
        assertThat(browser.script("return " + CARD + ".querySelector('a').textContent"))
                .isEqualTo("src/main/java/walk/Step.java:19");
    }

    @Test
    void theCardStaysWhileItIsPointedAtAndGoesWhenThePointerGoes() {
        open(WalkBook.WALK);
        browser.point(browser.middle(reveal("times")));
        assertThat(browser.becomes(IS_SHOWN)).isTrue();

        browser.point(browser.middle(CARD));
        browser.asyncScript("setTimeout(arguments[arguments.length - 1], 500)");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(true);

        browser.point(browser.middle("document.querySelector('h1')"));
        assertThat(browser.becomes("!" + IS_SHOWN)).isTrue();
    }

    @Test
    void fullNamesAreToldOnDemand() {
        open(WalkBook.WALK);

        browser.script(name("walks") + ".focus()");

        String before = browser.script("return " + CARD + ".innerText").toString();
        browser.script(CARD + ".querySelector('summary').click()");
        String after = browser.script("return " + CARD + ".innerText").toString();
        assertThat(before).contains("Map<String, List<Step>> walks").doesNotContain("java.util");
        assertThat(after).contains("java.util.Map<java.lang.String, java.util.List<walk.Step>> walks");
    }

    @Test
    void whatJavacInferredIsToldOfVar() {
        open(WalkBook.WALK);

        browser.script(name("var") + ".focus()");

        assertThat(browser.script("return " + CARD + ".innerText").toString()).contains("of type ArrayList<T>");
    }

    @Test
    void aListingIsOneStopOfTheTabKeyAndArrowsLeadFromNameToName() {
        open(WalkBook.STEP);
        assertThat(browser.script("return " + TABBABLE)).isEqualTo(0L);
        browser.script("document.querySelectorAll('pre.code')[1].focus()");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);

        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.HOME, Keys.END, Keys.ARROW_UP, Keys.ARROW_LEFT);

        assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("i");
        assertThat(browser.script("return " + CARD + ".innerText").toString()).isEqualTo("int i");
    }

    @Test
    void aFocusedNameIsDescribedByTheWordsOfItsCard() {
        open(WalkBook.WALK);

        browser.script(name("times") + ".focus()");

        assertThat(browser.description("document.activeElement"))
                .isEqualTo("public double times(int count) Goes so many steps. src/main/java/walk/Step.java:19");

        browser.script(name("total") + ".focus()");

        assertThat(browser.description("document.activeElement")).isEqualTo("double total");
        assertThat(browser.description("document.activeElement.closest('pre')")).startsWith("The arrow keys lead");
    }

    @Test
    void tabLeadsFromANameIntoItsCardAndEscapeBack() {
        open(WalkBook.WALK);
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
        open(WalkBook.WALK);
        browser.script(name("times") + ".focus()");
        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(true);

        browser.press(Keys.ESCAPE);

        assertThat(browser.script("return " + IS_SHOWN)).isEqualTo(false);
        assertThat(browser.script("return document.activeElement.textContent")).isEqualTo("times");
    }

    @Test
    void enterLeadsToTheDefinitionInAnotherChapterAndBackIsBack() {
        open(WalkBook.WALK);
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
    void theFirstTapTellsAndTheSecondFollowsTheLink() {
        browser.resize(390);
        open(WalkBook.WALK);
        Browser.Point name = browser.middle(reveal("times"));

        browser.tap(name);
        assertThat(browser.becomes(IS_SHOWN)).isTrue();
        assertThat(browser.address()).endsWith(WalkBook.WALK);

        browser.tap(name);
        assertThat(browser.becomes("document.title.startsWith('A step')")).isTrue();
    }

    @Test
    void aTapElsewhereClosesTheCard() {
        browser.resize(390);
        open(WalkBook.WALK);
        browser.tap(browser.middle(reveal("total")));
        assertThat(browser.becomes(IS_SHOWN)).isTrue();

        browser.tap(browser.middle("document.querySelector('figcaption')"));

        assertThat(browser.becomes("!" + IS_SHOWN)).isTrue();
    }

    @Test
    void allUsesOfALocalLightUpAndGoOutAgain() {
        String lit = "return [...document.querySelectorAll('.lit')].map(use => use.textContent)";
        open(WalkBook.WALK);

        browser.script(name("total") + ".focus()");
        assertThat((List<?>) browser.script(lit)).isEqualTo(List.of("total", "total", "total"));

        browser.press(Keys.ESCAPE);
        assertThat((List<?>) browser.script(lit)).isEmpty();
    }

    @Test
    void aFieldAndALocalOfOneNameLookDifferent() {
        open(WalkBook.STEP);

        Object looks = browser.script("return [...new Set(" + NAMES + ".filter(name => name.textContent === 'length')"
                + ".map(name => [...name.classList][0] + ' ' + getComputedStyle(name).color"
                + " + ' ' + getComputedStyle(name).fontStyle))].sort()");

        assertThat((List<?>) looks)
                .isEqualTo(List.of(
                        "tok-local rgb(36, 33, 29) normal",
                        "tok-parameter rgb(36, 33, 29) italic",
                        "tok-variable rgb(123, 68, 16) normal"));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void noCardLeavesTheWindowOrCoversItsName(int width) {
        browser.resize(width);
        browser.emulate("prefers-reduced-motion", "reduce");
        for (String page : List.of(WalkBook.STEP, WalkBook.WALK)) {
            open(page);
            Object astray = browser.script("return " + NAMES + """
                    .filter(name => name.checkVisibility()).flatMap(name => [0, 200, 800].map(scrolled => {
                        document.activeElement.blur();
                        scrollTo(0, scrolled);
                        name.focus();
                        const card = document.querySelector('.gloss').getBoundingClientRect();
                        const box = name.getBoundingClientRect();
                        const inside = card.width > 0 && card.left >= 0 && card.right <= innerWidth
                            && card.top >= 0 && card.bottom <= innerHeight;
                        const apart = card.bottom <= box.top || card.top >= box.bottom;
                        return inside && apart ? '' : name.textContent + ': ' + JSON.stringify([card, box]);
                    })).filter(fault => fault)""");
            assertThat((List<?>) astray).as(page).isEmpty();
        }
    }

    @Test
    void theCardFollowsItsNameWhenTheListingScrolls() {
        browser.resize(390);
        open(WalkBook.WALK);
        browser.script(name("name") + ".focus()");
        String apart = "Math.abs(" + CARD + ".getBoundingClientRect().bottom - " + name("name")
                + ".getBoundingClientRect().top) < 10";
        assertThat(browser.script("return " + apart)).isEqualTo(true);

        browser.script(name("name") + ".closest('pre').scrollLeft = 120");

        assertThat(browser.becomes("document.querySelector('.gloss').getBoundingClientRect().left >= 8 && " + apart))
                .isTrue();
    }

    @Test
    void nothingMovesForReadersWhoDoNotLikeIt() {
        browser.emulate("prefers-reduced-motion", "reduce");
        open(WalkBook.WALK);

        browser.script(name("total") + ".focus()");

        assertThat(browser.script("return document.getAnimations().length")).isEqualTo(0L);
        assertThat(browser.script("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        browser.emulate("prefers-reduced-motion", "no-preference");
        assertThat(browser.script("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("smooth");
    }

    @Test
    void withoutScriptLinksAndFoldsWorkAndTheWordsAreThereToBeRead() {
        browser.allowScripts(false);
        try {
            open(WalkBook.WALK);
            assertThat(browser.script("return " + CARD)).isNull();
            assertThat((Long) browser.script("return " + TABBABLE)).isPositive();
            assertThat(browser.description(name("times"))).startsWith("public double times(int count) Goes");
            assertThat(browser.script("const fold = document.querySelector('details'); fold.querySelector('summary')"
                            + ".click(); return fold.open"))
                    .isEqualTo(true);

            browser.script(name("times") + ".click()");

            assertThat(browser.address()).contains(WalkBook.STEP + "#");
        } finally {
            browser.allowScripts(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aPageWithACardIsAccessible(String scheme) {
        browser.emulate("prefers-color-scheme", scheme);
        for (int width : List.of(390, 1280)) {
            browser.resize(width);
            for (String page : List.of(WalkBook.STEP, WalkBook.WALK)) {
                open(page);
                assertThat(Axe.violations(browser)).as("%s, %d px", page, width).isEmpty();
                browser.script(NAMES + ".find(name => name.dataset.local && name.textContent !== 'var').focus();" + CARD
                        + ".querySelector('summary')?.click()");
                assertThat(Axe.violations(browser))
                        .as("card, %s, %d px", page, width)
                        .isEmpty();
            }
        }
        // What axe itself says on the console is not the page's.
        browser.forgetLogs();
        open(WalkBook.WALK);
    }

    /** The first name of a text. */
    private static String name(String text) {
        return NAMES + ".find(name => name.textContent === '" + text + "')";
    }

    /** The same, brought into the middle of the window first. */
    private static String reveal(String text) {
        browser.script(name(text) + ".scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})");
        return name(text);
    }

    private static void open(String address) {
        browser.open(book.resolve(address).toUri().toString());
    }
}
