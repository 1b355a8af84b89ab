package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The way through a book, as a reader finds it in a browser. */
class NavigationBrowserTest {

    private static final String SIDEBAR = "document.querySelector('.sidebar')";
    private static final String CARD = "document.querySelector('.preview')";
    private static final String IS_PREVIEWED = CARD + ".matches(':popover-open')";
    private static final String HELP = "document.querySelector('dialog.help')";

    @RegisterExtension
    static final Reader reader = new Reader(folder -> WayBook.site().write(folder));

    private static final Browser browser = reader.browser();

    @BeforeEach
    void aNewReader() {
        reader.open("one.html");
        browser.script("localStorage.clear()");
        browser.point(new Browser.Point(1270, 890));
    }

    // ---- Keys ----

    @Test
    void arrowsLeadToTheNextChapterAndBack() {
        reader.open("two.html");

        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.becomes("location.pathname.endsWith('/three.html')")).isTrue();

        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.becomes("location.pathname.endsWith('/two.html')")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea", "select"})
    void arrowsDoNothingWhileOneTypes(String field) {
        reader.open("two.html");
        browser.script(
                "const field = document.createElement('" + field + "'); document.body.append(field); field.focus()");

        assertThatNothingIsTurned();
    }

    @Test
    void arrowsDoNothingInCode() {
        reader.open("two.html");
        browser.script("document.querySelector('.code').focus({preventScroll: true})");

        assertThatNothingIsTurned();
    }

    private static void assertThatNothingIsTurned() {
        browser.script("window.still = true");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_LEFT);
        browser.asyncScript("setTimeout(arguments[0], 300)");
        assertThat(browser.script("return window.still")).isEqualTo(true);
    }

    @Test
    void aQuestionMarkTellsAllKeysAndEscapeClosesIt() {
        reader.open("two.html");

        key("?");
        assertThat(browser.script("return " + HELP + ".open")).isEqualTo(true);
        assertThat(browser.script("return " + HELP + ".innerText").toString())
                .contains("the previous chapter", "the next chapter", "these keys");
        assertThat(browser.script("return [..." + HELP + ".querySelectorAll('dt')].map(keys => keys.textContent)")
                        .toString())
                .contains("?")
                .doesNotContain("ARROW");
        assertThat(browser.script("const told = [..." + HELP + ".querySelectorAll('dt')].map(keys => keys.textContent);"
                        + "return new Set(told).size === told.length"))
                .as("each key is told once")
                .isEqualTo(true);

        browser.press(Keys.ESCAPE);
        assertThat(browser.script("return " + HELP + ".open")).isEqualTo(false);
    }

    @Test
    void keysOfOneSignCanBeSwitchedOffForTheWholeBook() {
        reader.open("two.html");
        key("?");
        browser.script(HELP + ".querySelector('input').click(); " + HELP + ".close()");

        reader.open("three.html");
        key("?");
        assertThat(browser.script("return " + HELP)).isNull();

        browser.script("document.querySelector('.look-open').click(); document.querySelector('.help-open').click()");
        assertThat(browser.script("return " + HELP + ".open")).isEqualTo(true);
        assertThat(browser.script("return " + HELP + ".querySelector('input').checked"))
                .isEqualTo(false);
    }

    private static void key(String key) {
        browser.script("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '" + key
                + "', bubbles: true, cancelable: true}))");
    }

    @Test
    void theFirstStopOfTheTabKeyLeadsToTheText() {
        browser.press(Keys.TAB);
        assertThat(browser.script("return document.activeElement.className")).isEqualTo("skip");

        browser.press(Keys.ENTER);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("content");
    }

    // ---- The sidebar ----

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onAPhoneTheSidebarIsADrawerWithScriptsAndWithout(boolean scripts) {
        browser.allowScripts(scripts);
        browser.resize(360);
        reader.open("two.html");
        assertThat(browser.script("return " + SIDEBAR + ".checkVisibility()")).isEqualTo(false);

        browser.click(browser.middle("document.querySelector('.menu')"));
        assertThat(browser.script("return " + SIDEBAR + ".checkVisibility()")).isEqualTo(true);

        browser.press(Keys.ESCAPE);
        assertThat(browser.script("return " + SIDEBAR + ".checkVisibility()")).isEqualTo(false);
    }

    @Test
    void theDrawerClosesWhereALinkLeadsToThePageThatIsOpen() {
        browser.resize(360);
        reader.open("two.html");
        browser.click(browser.middle("document.querySelector('.menu')"));

        browser.click(browser.middle(SIDEBAR + ".querySelector('.sections a')"));

        assertThat(browser.becomes("!" + SIDEBAR + ".checkVisibility()")).isTrue();
        assertThat(browser.address()).endsWith("#the-valley");
    }

    @Test
    void theSectionThatIsReadIsMarked() {
        String marked = SIDEBAR + ".querySelector('[aria-current=location]')?.hash";
        reader.open("two.html");
        browser.script("document.getElementById('the-hill').scrollIntoView({behavior: 'instant'})");

        assertThat(browser.becomes(marked + " === '#the-hill'")).isTrue();
        assertThat(browser.script("return " + SIDEBAR + ".querySelectorAll('[aria-current=location]').length"))
                .isEqualTo(1L);
    }

    @Test
    void aLineTellsHowMuchIsRead() {
        String share = "new DOMMatrix(getComputedStyle(document.body, '::before').transform).a";
        reader.open("two.html");
        assertThat(browser.becomes(share + " < 0.01")).isTrue();

        browser.script("scrollTo({top: document.documentElement.scrollHeight, behavior: 'instant'})");

        assertThat(browser.becomes(share + " > 0.99")).isTrue();
    }

    // ---- Colours and size ----

    @Test
    void coloursAndSizeAreKeptAndSetBeforeAnythingIsDrawn() {
        browser.onEveryPage("new MutationObserver(() => {"
                + " if (document.body && !window.first) window.first = {...document.documentElement.dataset}; })"
                + ".observe(document, {childList: true, subtree: true})");
        choose("theme", "sepia");
        choose("size", "larger");

        reader.open("two.html");

        assertThat(browser.script("return window.first.theme + ' ' + window.first.size"))
                .isEqualTo("sepia larger");
        assertThat(browser.script("return getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(246, 236, 217)");
        assertThat(browser.script("return [...document.querySelectorAll('meta[name=theme-color]')]"
                        + ".every(meta => meta.content === 'rgb(246, 236, 217)')"))
                .isEqualTo(true);
        assertThat(browser.script("return document.querySelector('.look [value=sepia]').checked"))
                .isEqualTo(true);
    }

    @Test
    void otherTabsFollow() {
        browser.script("for (const key of ['recto ' + new URL('.', location).pathname + ' theme'])"
                + " { localStorage.setItem(key, 'dark'); dispatchEvent(new StorageEvent('storage', {key})); }");

        assertThat(browser.script("return document.documentElement.dataset.theme"))
                .isEqualTo("dark");
        assertThat(browser.script("return document.querySelector('.look [value=dark]').checked"))
                .isEqualTo(true);
    }

    @Test
    void aBrowserThatKeepsNothingObeysStillOnThisPage() {
        browser.script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})");

        choose("theme", "dark");

        assertThat(browser.script("return document.documentElement.dataset.theme"))
                .isEqualTo("dark");
    }

    @Test
    void nonsenseThatIsKeptIsIgnored() {
        browser.script("rectoKept.keep('theme', 'x\"] {}')");

        assertThat(browser.script("return document.documentElement.dataset.theme"))
                .isNull();
        assertThat(browser.script("return document.querySelector('.look [value=system]').checked"))
                .isEqualTo(true);
    }

    private static void choose(String what, String value) {
        browser.click(browser.middle("document.querySelector('.look-open')"));
        browser.click(browser.middle("document.querySelector('.look [name=" + what + "][value=" + value + "]')"));
        browser.press(Keys.ESCAPE);
    }

    // ---- What links lead to ----

    @Test
    void aLinkThatIsPointedAtShowsWhatItLeadsTo() {
        reader.open("two.html");

        browser.point(browser.middle(link("the valley")));

        assertThat(browser.becomes(IS_PREVIEWED)).isTrue();
        assertThat(browser.script("return " + CARD + ".innerText").toString())
                .contains("The valley", "Low ground between hills.");
        reader.assertAccessible("a preview");

        browser.press(Keys.ESCAPE);
        assertThat(browser.script("return " + IS_PREVIEWED)).isEqualTo(false);
    }

    @Test
    void aPreviewStaysWhileThePointerIsOnItAndGoesWithIt() {
        reader.open("two.html");
        browser.point(browser.middle(link("here")));
        assertThat(browser.becomes(IS_PREVIEWED)).isTrue();

        browser.point(browser.middle(CARD));
        browser.asyncScript("setTimeout(arguments[0], 500)");
        assertThat(browser.script("return " + IS_PREVIEWED)).isEqualTo(true);

        browser.point(new Browser.Point(1270, 890));
        assertThat(browser.becomes("!" + IS_PREVIEWED)).isTrue();
    }

    @Test
    void aLinkThatIsFocusedIsDescribedByItsPreview() {
        reader.open("two.html");
        browser.script(link("the page") + ".previousElementSibling.focus()");

        browser.press(Keys.TAB);

        assertThat(browser.becomes(IS_PREVIEWED)).isTrue();
        assertThat(browser.description(link("the page"))).startsWith("Page three");
    }

    @Test
    void aFootnoteIsReadWhereItIsReferredTo() {
        browser.resize(1000);
        reader.open("two.html");

        browser.point(browser.middle("document.querySelector('.footnote-ref, sup a')"));

        assertThat(browser.becomes(IS_PREVIEWED)).isTrue();
        assertThat(browser.script("return " + CARD + ".innerText").toString()).contains("Small print.");
    }

    @Test
    void linksOfTheFrameAndOutOfTheBookShowNothing() {
        reader.open("two.html");
        for (String link : List.of(link("elsewhere"), SIDEBAR + ".querySelector('ul a')")) {
            browser.point(browser.middle(link));
            browser.asyncScript("setTimeout(arguments[0], 700)");
            assertThat(browser.script("return " + IS_PREVIEWED)).as(link).isEqualTo(false);
        }
    }

    private static String link(String words) {
        return "[...document.querySelectorAll('main a')].find(link => link.textContent === '" + words + "')";
    }

    // ---- Links to copy ----

    @Test
    void behindAHeadingThatIsPointedAtStandsAButtonThatCopiesItsLink() {
        reader.open("two.html");
        browser.script("navigator.clipboard.writeText = async text => { window.copied = text; }");
        browser.point(browser.middle("document.querySelector('#the-valley')"));

        browser.click(browser.middle("document.querySelector('.anchor')"));

        assertThat(browser.becomes("document.querySelector('.said').textContent === 'Link copied'"))
                .isTrue();
        assertThat(browser.script("return window.copied").toString()).endsWith("/two.html#the-valley");
    }

    // ---- Everybody ----

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark"})
    void menuAndHelpAreAccessibleInAllColours(String theme) {
        choose("theme", theme);
        browser.click(browser.middle("document.querySelector('.look-open')"));
        reader.assertAccessible("menu, %s", theme);

        browser.press(Keys.ESCAPE);
        key("?");
        reader.assertAccessible("help, %s", theme);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1280, 1920})
    void noSizeOfTheTextMakesAPageScrollSideways(int width) {
        browser.resize(width);
        for (String size : List.of("small", "medium", "large", "larger", "largest")) {
            browser.script("rectoKept.keep('size', '" + size + "')");
            assertThat(browser.script(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(size)
                    .isEqualTo(0L);
        }
    }
}
