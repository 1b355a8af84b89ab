package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.MarkedBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks and notes in a browser. */
class MarksBrowserTest {

    private static final String BOX = "const box = (it) => document.querySelector(it).getBoundingClientRect();";
    private static final String NOTES = "[id='Vault.open'] .notes";

    @RegisterExtension
    static final Reader reader = new Reader(folder -> Press.weave(MarkedBook.in(folder)));

    private static final Browser browser = reader.browser();

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void notesStandBelowTheirListing(int width) {
        browser.resize(width);
        reader.open(MarkedBook.PAGE);
        assertThat(browser.script(BOX + "return box(\"" + NOTES + "\").top >= box(\"[id='Vault.open'] pre\").bottom"))
                .isEqualTo(true);
        assertThat(browser.script(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void aNumberLeadsToItsNoteAndTheNotesNumberBack() {
        reader.open(MarkedBook.PAGE);
        browser.script("document.querySelector(\"[id='Vault.open'] .note-mark[data-note='2']\").click()");
        assertThat(browser.becomes("document.querySelector('.notes li:target')?.id === 'Vault.open-note-2'"))
                .isTrue();
        browser.script("document.querySelector(\"" + NOTES + " li:target .note-number\").click()");
        assertThat(browser.becomes("document.querySelector('.note-mark:target')?.dataset.note === '2'"))
                .isTrue();
    }

    @Test
    void whoCopiesAListingCopiesNoNumbersOfNotes() {
        reader.open(MarkedBook.PAGE);
        Object copied = browser.script("const code = document.querySelector(\"[id='Vault.open'] pre code\");"
                + "getSelection().selectAllChildren(code); return getSelection().toString();");
        assertThat(copied.toString()).contains("sum += key.length();\n").doesNotContain("2");
    }

    @Test
    void highlightsDifferByMoreThanTheirColour() {
        reader.open(MarkedBook.PAGE);
        Object looks = browser.script("return ['strong', 'em', 'mark', '.replaced'].map(it => {"
                + "const style = getComputedStyle(document.querySelector(\"[id='Vault.open'] pre \" + it));"
                + "return style.fontWeight + ' ' + style.fontStyle + ' ' + style.textDecorationLine + ' '"
                + " + style.borderBottomStyle})");
        assertThat((List<?>) looks)
                .isEqualTo(List.of(
                        "700 normal underline none",
                        "400 italic none dashed",
                        "400 normal none solid",
                        "400 normal none dotted"));
    }

    @Test
    void noScriptOfASourceRuns() {
        for (String page : List.of(MarkedBook.PAGE, "source/shop/Vault.java.html")) {
            reader.open(page);
            assertThat(browser.script("return [...document.scripts].filter(each => !each.src).length"))
                    .isEqualTo(0L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void aPageWithMarksIsAccessible(String scheme) {
        browser.emulate("prefers-color-scheme", scheme);
        for (int width : List.of(390, 1280)) {
            browser.resize(width);
            reader.open(MarkedBook.PAGE);
            browser.script("document.querySelectorAll('details').forEach(it => it.open = true)");
            reader.assertAccessible("%d px", width);
        }
    }
}
