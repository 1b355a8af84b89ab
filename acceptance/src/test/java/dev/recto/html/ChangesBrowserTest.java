package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.ChangedBook;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change in a browser: told by signs, not by colours alone. */
class ChangesBrowserTest {

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        assertThat(ChangedBook.in(folder).weave().errors()).isZero();
        browser = Browser.openOrSkip(folder.resolve("profile"));
        browser.open(
                folder.resolve("target/book").resolve(ChangedBook.PAGE).toUri().toString());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void eachLineHasASignAndWordsForIt() {
        assertThat(sign("removed")).isEqualTo("\"\u2212\" / \"removed \"");
        assertThat(sign("added")).endsWith("+\" / \"added \"");
    }

    @Test
    void whatWasRemovedIsNotSelectedWithTheRest() {
        assertThat(browser.script("return getComputedStyle(document.querySelector('.removed')).userSelect"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"light, 390", "light, 1280", "dark, 390", "dark, 1280"})
    void aChangeIsAccessible(String scheme, int width) {
        browser.emulate("prefers-color-scheme", scheme);
        browser.resize(width);

        assertThat(Axe.violations(browser)).isEmpty();
    }

    private static String sign(String version) {
        return String.valueOf(browser.script(
                "return getComputedStyle(document.querySelector('." + version + "'), '::before').content"));
    }
}
