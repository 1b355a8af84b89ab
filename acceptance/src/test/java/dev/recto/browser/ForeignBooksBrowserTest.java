package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.ForeignBooks;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A book in Japanese and one in Arabic: each kind of page at every width and in every theme, and what opens on it. */
class ForeignBooksBrowserTest {

    private static final List<String> PAGES = List.of(
            "index.html",
            ForeignBooks.PAGE,
            "indexes.html",
            "colophon.html",
            "proof/" + ForeignBooks.PAGE,
            "source/shop/Cart.java.html",
            "references.html",
            "indexes/exercises.html",
            "indexes/glossary.html",
            "404.html",
            "print.html");

    @RegisterExtension
    static final Reader reader = new Reader(ForeignBooksBrowserTest::published);

    private static final Browser browser = reader.browser();

    private static Path published(Path folder) throws java.io.IOException {
        for (String language : List.of("ja", "ar")) {
            Path book = ForeignBooks.woven(folder.resolve("work-" + language), language);
            java.nio.file.Files.move(book, folder.resolve(language));
        }
        return folder;
    }

    static Stream<Arguments> pages() {
        return Stream.of("ja", "ar").flatMap(language -> PAGES.stream().map(page -> Arguments.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageCanBeReadAtEveryWidthAndInEveryTheme(String language, String page) {
        reader.open(language + "/" + page);
        for (int width : List.of(320, 360, 768, 1280, 1920)) {
            browser.resize(width);
            reader.assertFits();
            assertNothingReachesOutAtTheStart();
        }
        for (String theme : List.of("light", "sepia", "dark")) {
            browser.resize(theme.equals("sepia") ? 360 : 1280);
            browser.script("document.documentElement.dataset.theme = '" + theme + "'");
            reader.assertAccessible("%s, %s, %s", language, page, theme);
        }
    }

    /** Where lines run from right to left, what is too wide reaches out at the left, where no page scrolls. */
    private static void assertNothingReachesOutAtTheStart() {
        assertThat(browser.script("return [...document.querySelectorAll('main > *, main p, main figure, .bar > *')]"
                        + ".filter(e => e.checkVisibility() && !e.closest('[popover], .table, pre, .code, .formula'))"
                        + ".filter(e => e.getBoundingClientRect().left < -1).map(e => e.outerHTML.slice(0, 80))"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"ja, false", "ar, true"})
    void whatTheScriptOpensSpeaksTheLanguageOfTheBookOrSaysThatItDoesNot(String language, boolean borrowed) {
        reader.open(language + "/" + ForeignBooks.PAGE);
        browser.script("document.querySelector('.search-open').click()");
        assertThat(browser.becomes("document.querySelector('dialog.search')?.open"))
                .isTrue();
        assertThat(browser.script("return document.querySelector('.search-close').innerText"))
                .isEqualTo(borrowed ? "Close" : "閉じる");
        assertThat(browser.script("return document.querySelector('.search-close').lang"))
                .isEqualTo(borrowed ? "en" : "");
        reader.assertAccessible("search, %s", language);
        browser.script(
                "document.querySelector('dialog.search').close();" + "document.querySelector('.look-open').click()");
        assertThat(browser.becomes("document.querySelector('.look')?.matches(':popover-open')"))
                .isTrue();
        reader.assertAccessible("look, %s", language);
        browser.script("document.querySelector('.help-open').click()");
        assertThat(browser.becomes("document.querySelector('dialog.help')?.open"))
                .isTrue();
        reader.assertAccessible("keys, %s", language);
        assertThat(browser.script("const text = document.querySelector('dialog.help').innerText; return "
                        + "/[a-z]{5}/.test(text)"))
                .isEqualTo(borrowed);
    }

    @ParameterizedTest
    @CsvSource({"ja", "ar"})
    void codeRunsFromLeftToRight(String language) {
        reader.open(language + "/" + ForeignBooks.PAGE);

        assertThat(browser.script("return [...new Set([...document.querySelectorAll('pre, .code, math')]"
                        + ".map(code => getComputedStyle(code).direction))]"))
                .isEqualTo(List.of("ltr"));
    }
}
