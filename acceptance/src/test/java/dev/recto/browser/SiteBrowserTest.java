package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.Site;
import dev.recto.html.fixture.FixtureBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The book in a browser that is on this machine; without one these tests are skipped, and say so. */
class SiteBrowserTest {

    private static final Site SITE = Site.of(FixtureBook.book(), FixtureBook.verdicts());

    @RegisterExtension
    static final Reader reader = new Reader(SITE::write);

    private static final Browser browser = reader.browser();

    static Stream<String> pages() {
        return SITE.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOpensFromDiskWithoutAWordOnTheConsoleAndAsksNobodyElse(String address) {
        reader.open(address);

        assertThat(browser.script("return getComputedStyle(document.querySelector('h1')).fontFamily")
                        .toString())
                .as("our style sheet is at work")
                .contains("Charter");
        assertThat(browser.script("return [...document.images].every(image => image.naturalWidth > 0)"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 360", "index.html, 768", "index.html, 1440",
        "preface.html, 360", "preface.html, 768", "preface.html, 1440",
        "numbers-and-vectors.html, 360", "numbers-and-vectors.html, 768", "numbers-and-vectors.html, 1440",
        "walking-downhill.html, 360", "walking-downhill.html, 1024", "walking-downhill.html, 1440",
        "automatic-differentiation.html, 360", "automatic-differentiation.html, 1440"
    })
    void aPageFitsItsWindow(String address, int width) {
        browser.resize(width);
        reader.open(address);

        assertThat(browser.script("return window.innerWidth")).isEqualTo((long) width);
        assertThat(browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void aLongLineScrollsInsideItsListing() {
        browser.resize(1440);
        reader.open("numbers-and-vectors.html");

        assertThat(browser.script("const pre = document.querySelector('#listing-1-2 pre');"
                        + "return pre.scrollWidth > pre.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void lineNumbersAreNotCopied() {
        reader.open("automatic-differentiation.html");

        Object copied = browser.script("const code = document.querySelector('#listing-3-2 pre code');"
                + "getSelection().selectAllChildren(code); return getSelection().toString()");

        assertThat(copied.toString()).startsWith("public void backward() {\n    grad = 1;\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void atADeskTheChaptersStandBesideTheTextOfEveryPageOrAreTheText(String address) {
        reader.open(address);

        assertThat(browser.script(
                        "if (document.querySelector('main :is(.table-of-contents, .book-contents)')) { return true; }"
                                + "const sidebar = document.querySelector('.sidebar').getBoundingClientRect();"
                                + "const text = document.querySelector('main').getBoundingClientRect();"
                                + "return sidebar.height > 100 && sidebar.right <= text.left"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAccessibleByDayAndByNight(String address) {
        for (String scheme : List.of("light", "dark")) {
            browser.emulate("prefers-color-scheme", scheme);
            for (int width : List.of(390, 1440)) {
                browser.resize(width);
                reader.open(address);
                reader.assertAccessible("%s, %d px", scheme, width);
            }
        }
    }

    @Test
    void thePageIsDarkWhereTheReaderLikesItDark() {
        String background = "return getComputedStyle(document.documentElement).backgroundColor";
        reader.open("index.html");
        Object light = browser.script(background);

        browser.emulate("prefers-color-scheme", "dark");
        Object dark = browser.script(background);

        assertThat(light).isEqualTo("rgb(255, 253, 249)");
        assertThat(dark).isEqualTo("rgb(22, 24, 27)");
    }
}
