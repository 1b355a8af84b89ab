package dev.recto.browser;

import static dev.recto.browser.Reader.CARD;
import static dev.recto.browser.Reader.around;
import static dev.recto.browser.Reader.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.WalkBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How names in listings and their cards look in a browser, by day and by night, on a desk and on a phone. */
class NameLooksBrowserTest {

    @RegisterExtension
    static final Reader reader = new Reader(WalkBook::in);

    private static final Browser browser = reader.browser();

    @Test
    void aFieldAndALocalOfOneNameLookDifferent() {
        reader.open(WalkBook.STEP);

        Object looks = browser.script(
                "return [...new Set(" + names("length") + ".map(name => name.startContainer.parentElement)"
                        + ".map(name => name.tagName + ' ' + getComputedStyle(name).color))].sort()");

        assertThat((List<?>) looks).isEqualTo(List.of("A rgb(123, 68, 16)", "SPAN rgb(33, 30, 26)"));
    }

    @Test
    void linksAreUnderlinedWhileTheirListingIsPointedAtOrFocused() {
        String line = "return getComputedStyle(" + around("times") + ").textDecorationColor";
        reader.openToNames(WalkBook.WALK);
        browser.point(browser.middle("document.querySelector('h1')"));
        assertThat(browser.script(line)).isEqualTo("rgba(0, 0, 0, 0)");

        browser.script(around("times") + ".closest('.code').focus()");
        assertThat(browser.script(line)).isNotEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void aLongLineGoesOnBehindItsIndentationOnANarrowScreenAndIsCopiedAsItIs() {
        browser.resize(390);
        reader.open(WalkBook.WALK);

        Object code = browser.script("""
            const code = [...document.querySelectorAll('.code')].find(each => each.textContent.includes('walks.toString'));
            const line = [...code.querySelectorAll('.line, .whole > *')].find(each => each.textContent.includes('walks.toString'));
            const lefts = [...new Set([...(() => { const range = document.createRange(); range.selectNodeContents(line);
                return range.getClientRects(); })()].filter(box => box.width > 1).map(box => Math.round(box.top)))];
            getSelection().selectAllChildren(code);
            return [code.scrollWidth <= code.clientWidth, lefts.length > 2,
                getSelection().toString().trim() === code.textContent.trim()]\
            """);

        assertThat((List<?>) code).isEqualTo(List.of(true, true, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void noCardLeavesTheWindowOrCoversItsName(int width) {
        browser.resize(width);
        browser.emulate("prefers-reduced-motion", "reduce");
        for (String page : List.of(WalkBook.STEP, WalkBook.WALK)) {
            reader.openToNames(page);
            Object astray = browser.script("""
                const faults = [];
                let seen = 0;
                for (const code of document.querySelectorAll('.code[aria-describedby~=gloss_keys]')) {
                    for (const scrolled of [0, 200, 800]) {
                        document.activeElement.blur();
                        scrollTo(0, scrolled);
                        code.focus();
                        for (let before = null, name = undefined; name !== before;) {
                            before = name;
                            code.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, cancelable: true}));
                            name = [...CSS.highlights.get('name') ?? []][0];
                            const card = document.querySelector('.gloss').getBoundingClientRect();
                            const box = name.getClientRects()[0];
                            const inside = card.width > 0 && card.left >= 0
                                && card.right <= document.documentElement.clientWidth
                                && document.documentElement.scrollWidth <= document.documentElement.clientWidth
                                && card.top >= 0 && card.bottom <= innerHeight;
                            const apart = card.bottom <= box.top || card.top >= box.bottom;
                            if (!inside || !apart) faults.push(name + ': ' + JSON.stringify([card, box]));
                            seen++;
                        }
                    }
                }
                return seen > 20 ? faults : ['only ' + seen + ' names']\
                """);
            assertThat((List<?>) astray).as(page).isEmpty();
        }
    }

    @Test
    void theCardFollowsItsNameWhenTheListingScrolls() {
        browser.resize(800);
        reader.openToNames(WalkBook.WALK);
        reader.walkTo("name");
        String apart = "Math.abs(" + CARD + ".getBoundingClientRect().bottom - [...CSS.highlights.get('name')][0]"
                + ".getBoundingClientRect().top) < 10";
        assertThat(browser.script("return " + apart)).isEqualTo(true);

        browser.script("document.activeElement.scrollLeft = 120");

        assertThat(browser.becomes("document.querySelector('.gloss').getBoundingClientRect().left >= 8 && " + apart))
                .isTrue();
    }

    @Test
    void nothingMovesForReadersWhoDoNotLikeIt() {
        browser.emulate("prefers-reduced-motion", "reduce");
        reader.openToNames(WalkBook.WALK);

        reader.walkTo("total");

        assertThat(browser.script("return document.getAnimations().length")).isEqualTo(0L);
        assertThat(browser.script("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        browser.emulate("prefers-reduced-motion", "no-preference");
        assertThat(browser.script("return getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("smooth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aPageWithACardIsAccessible(String scheme) {
        browser.emulate("prefers-color-scheme", scheme);
        for (int width : List.of(390, 1280)) {
            browser.resize(width);
            for (String page : List.of(WalkBook.STEP, WalkBook.WALK)) {
                reader.openToNames(page);
                reader.assertAccessible("%s, %d px", page, width);
                reader.walkTo(page.equals(WalkBook.STEP) ? "count" : "walks");
                browser.script(CARD + ".querySelector('summary')?.click()");
                reader.assertAccessible("card, %s, %d px", page, width);
            }
        }
    }
}
