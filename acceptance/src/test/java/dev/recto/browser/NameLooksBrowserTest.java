package dev.recto.browser;

import static dev.recto.browser.Reader.CARD;
import static dev.recto.browser.Reader.NAMES;
import static dev.recto.browser.Reader.name;
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
            reader.open(page);
            Object astray = browser.script("return " + NAMES + """
                    .filter(name => name.checkVisibility()).flatMap(name => [0, 200, 800].map(scrolled => {
                        document.activeElement.blur();
                        scrollTo(0, scrolled);
                        name.focus();
                        const card = document.querySelector('.gloss').getBoundingClientRect();
                        const box = name.getBoundingClientRect();
                        const inside = card.width > 0 && card.left >= 0
                            && card.right <= document.documentElement.clientWidth
                            && document.documentElement.scrollWidth <= document.documentElement.clientWidth
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
        reader.open(WalkBook.WALK);
        browser.script(name("name") + ".focus()");
        String apart = "Math.abs(" + CARD + ".getBoundingClientRect().bottom - " + name("name")
                + ".getBoundingClientRect().top) < 10";
        assertThat(browser.script("return " + apart)).isEqualTo(true);

        browser.script(name("name") + ".closest('.code').scrollLeft = 120");

        assertThat(browser.becomes("document.querySelector('.gloss').getBoundingClientRect().left >= 8 && " + apart))
                .isTrue();
    }

    @Test
    void nothingMovesForReadersWhoDoNotLikeIt() {
        browser.emulate("prefers-reduced-motion", "reduce");
        reader.open(WalkBook.WALK);

        browser.script(name("total") + ".focus()");

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
                reader.open(page);
                reader.assertAccessible("%s, %d px", page, width);
                browser.script(NAMES + ".find(name => name.dataset.local && name.textContent !== 'var').focus();" + CARD
                        + ".querySelector('summary')?.click()");
                reader.assertAccessible("card, %s, %d px", page, width);
            }
        }
    }
}
