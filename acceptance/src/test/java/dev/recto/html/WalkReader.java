package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Someone who reads the book of two chapters in a browser.
 *
 * @param browser the browser
 * @param book folder of the book
 */
record WalkReader(Browser browser, Path book) implements AutoCloseable {

    /** Every name of which something is said, in the page's own language. */
    static final String NAMES = "[...document.querySelectorAll('.code [aria-describedby]')]";

    static final String CARD = "document.querySelector('.gloss')";
    static final String IS_SHOWN = CARD + "?.checkVisibility()";
    static final String TABBABLE =
            "[...document.querySelectorAll('.code :is(a, span)')].filter(name => name.tabIndex >= 0).length";

    /** Opens a browser, or skips the tests, and weaves the book. */
    static WalkReader in(Path folder) throws IOException {
        Browser browser = Browser.openOrSkip(folder.resolve("profile"));
        return new WalkReader(browser, WalkBook.in(folder.resolve("project")));
    }

    /** At a desk, by day. */
    void sitDown() {
        browser.resize(1280);
        browser.emulate("prefers-color-scheme", "light");
        browser.forgetLogs();
    }

    /** Since the reader sat down, nothing was said on the console, and nobody was asked for anything. */
    void assertQuiet() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));
    }

    void open(String address) {
        browser.open(book.resolve(address).toUri().toString());
    }

    /** The first name of a text. */
    static String name(String text) {
        return NAMES + ".find(name => name.textContent === '" + text + "')";
    }

    /** The same, brought into the middle of the window first. */
    String reveal(String text) {
        browser.script(name(text) + ".scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})");
        return name(text);
    }

    /** What the card says. */
    String told() {
        return browser.script("return " + CARD + ".innerText").toString();
    }

    @Override
    public void close() {
        browser.close();
    }
}
