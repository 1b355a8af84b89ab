package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.ChangedBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change in a browser: told by signs, not by colours alone. */
class ChangesBrowserTest {

    @RegisterExtension
    static final Reader reader = new Reader(folder -> Press.weave(ChangedBook.in(folder)));

    private static final Browser browser = reader.browser();

    @BeforeEach
    void open() {
        reader.open(ChangedBook.PAGE);
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

        reader.assertAccessible("%s, %d px", scheme, width);
    }

    private static String sign(String version) {
        return String.valueOf(browser.script(
                "return getComputedStyle(document.querySelector('." + version + "'), '::before').content"));
    }
}
