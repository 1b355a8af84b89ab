package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.EditionBooks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Editions beside each other in a browser: an old one says that there is a newer, and asks for nothing where there is none. */
class EditionsBrowserTest {

    private static final String BANNER = "document.querySelector('.newer')";
    private static final String ASKED = "document.querySelector('script[src$=\"editions.js\"]')";

    @RegisterExtension
    static final Reader reader = new Reader(EditionBooks::published);

    private static final Browser browser = reader.browser();

    @Test
    void anOldEditionLeadsToTheSamePageOfTheNewest() {
        reader.open("1/" + EditionBooks.PAGE);

        assertThat(browser.becomes(BANNER + " !== null")).isTrue();
        assertThat(browser.script("return " + BANNER + ".innerText"))
                .isEqualTo("This is edition 1. Read edition 3, the newest. All editions");
        browser.script(BANNER + ".querySelector('a').click()");
        assertThat(browser.becomes("location.pathname.endsWith('/3/" + EditionBooks.PAGE + "')"))
                .isTrue();
    }

    @Test
    void aPageThatTheNewestDoesNotHaveLeadsToItsFirst() {
        reader.open("1/colophon.html");

        assertThat(browser.becomes(BANNER + " !== null")).isTrue();
        assertThat(browser.script("return [..." + BANNER + ".querySelectorAll('a')].map(a => a.href.slice(-13))"))
                .isEqualTo(List.of("/3/index.html", "ns/index.html"));
    }

    @Test
    void aPageInAFolderKnowsTheWay() {
        reader.open("2/proof/" + EditionBooks.PAGE);

        assertThat(browser.becomes(BANNER + " !== null")).isTrue();
        assertThat(String.valueOf(browser.script("return " + BANNER + ".querySelector('a').href")))
                .endsWith("editions/3/index.html");
    }

    @Test
    void aPageThatMovedInTheNewestLeadsToWhereItIsThere() {
        reader.open("2/preface.html");

        assertThat(browser.becomes(BANNER + " !== null")).isTrue();
        browser.script(BANNER + ".querySelector('a').click()");
        assertThat(browser.becomes("location.pathname.endsWith('/3/opening.html')"))
                .isTrue();
    }

    @Test
    void anAliasLeadsOnWithoutScripts() {
        browser.allowScripts(false);
        reader.open("3/preface.html");

        assertThat(browser.becomes("location.pathname.endsWith('/3/opening.html')"))
                .isTrue();
    }

    @Test
    void theWayToTheNewestIsTheLastStopOfTheTabKey() {
        reader.open("1/" + EditionBooks.PAGE);
        assertThat(browser.becomes(BANNER + " !== null")).isTrue();

        browser.script("[...document.querySelectorAll('a, button, summary, [tabindex=\"0\"]')]"
                + ".filter(each => each.checkVisibility() && !each.closest('.newer')).at(-1).focus()");
        browser.press(Keys.TAB);
        assertThat(browser.script("return document.activeElement.innerText")).isEqualTo("Read edition 3");
        browser.press(Keys.ENTER);
        assertThat(browser.becomes("location.pathname.endsWith('/3/" + EditionBooks.PAGE + "')"))
                .isTrue();
    }

    @Test
    void theNewestSaysNothing() {
        reader.openToNames("3/" + EditionBooks.PAGE);

        assertThat(browser.becomes(ASKED + " !== null")).isTrue();
        assertThat(browser.script("return " + BANNER)).isNull();
    }

    @Test
    void aBookThatLiesAloneAsksForNothing() {
        reader.openToNames("../work-1/target/book/" + EditionBooks.PAGE);

        assertThat(browser.script("return " + ASKED)).isNull();
        assertThat(browser.script("return " + BANNER)).isNull();
    }

    @Test
    void withoutScriptsTheListSaysWhichIsTheNewest() {
        browser.allowScripts(false);
        reader.open("index.html");

        assertThat(browser.script("return document.querySelector('.editions li').innerText"))
                .asString()
                .startsWith("Edition 3 newest");
    }

    @ParameterizedTest
    @CsvSource({"light, 390", "light, 1280", "dark, 390", "dark, 1280"})
    void allOfItIsAccessible(String scheme, int width) {
        browser.emulate("prefers-color-scheme", scheme);
        browser.resize(width);
        for (String page : List.of("index.html", "changes-2.html", "changes-3.html")) {
            reader.open(page);
            reader.assertFits();
            reader.assertAccessible("%s, %s, %d px", page, scheme, width);
        }
        reader.open("1/" + EditionBooks.PAGE);
        assertThat(browser.becomes(BANNER + " !== null")).isTrue();
        reader.assertFits();
        reader.assertAccessible("banner, %s, %d px", scheme, width);
    }
}
