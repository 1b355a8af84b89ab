package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Keys;
import org.openqa.selenium.io.TemporaryFilesystem;

/**
 * Someone who reads a book in a browser, for all tests of a class. Each test begins at a desk, by day; after it nothing may
 * have been said on the console, and nobody but the disk may have been asked for anything.
 */
final class Reader implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    static final String CARD = "document.querySelector('.gloss')";
    static final String IS_SHOWN = CARD + "?.checkVisibility()";

    /** The stretches of text that are lit as uses of one local. */
    static final String LIT = "[...CSS.highlights.get('local') ?? []].map(String)";

    static final String TABBABLE =
            "[...document.querySelectorAll('.code :is(a, span)')].filter(name => name.tabIndex >= 0).length";

    private static final String TOO_WIDE = "const {scrollWidth, clientWidth} = document.scrollingElement;"
            + "return scrollWidth <= clientWidth ? [] : [...document.body.querySelectorAll('*')]"
            + ".filter(element => element.getBoundingClientRect().right > clientWidth)"
            + ".map(element => `${element.tagName}.${element.className}`)";

    private final Browser browser = new Browser();
    private final Press press;
    private @Nullable Path book;
    private boolean anythingOpened;

    /** @param press publishes the book that is read */
    Reader(Press press) {
        this.press = press;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        browser.openOrSkip(tests);
        book = press.publishIn(TemporaryFilesystem.getDefaultTmpFS()
                .createTempDir("recto", tests.getRequiredTestClass().getSimpleName())
                .toPath());
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        browser.resize(1280);
        browser.emulate("prefers-color-scheme", "light");
        browser.allowScripts(true);
        browser.forgetLogs();
        anythingOpened = false;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertQuiet();
        assertThat(anythingOpened).as("a page was opened").isTrue();
    }

    private void assertQuiet() {
        assertThat(browser.console()).isEmpty();
        List<String> requests = browser.requests();
        anythingOpened |= !requests.isEmpty();
        assertThat(requests).allMatch(url -> url.startsWith("file:"));
    }

    /** Nothing keeps anybody from reading the page as it is now; what axe itself says on the console is not the page's. */
    void assertAccessible(String page, Object... arguments) {
        assertNone(Axe::violations, page, arguments);
    }

    /** The same in other colours, of a page that is accessible in some. */
    void assertAccessibleInTheseColours(String page, Object... arguments) {
        assertNone(Axe::violationsOfColours, page, arguments);
    }

    private void assertNone(Function<Browser, List<?>> look, String page, Object... arguments) {
        assertQuiet();
        List<?> violations = look.apply(browser);
        browser.forgetLogs();
        assertThat(violations).as(page, arguments).isEmpty();
    }

    /** The page that is open does not scroll sideways. */
    void assertFits() {
        assertThat(browser.script(TOO_WIDE))
                .as("what reaches out of the window")
                .isEqualTo(List.of());
    }

    /** Opens a page of the book. */
    void open(String address) {
        browser.open(Objects.requireNonNull(book).resolve(address).toUri().toString());
    }

    /** The same, once it knows what the names in its code mean. */
    void openToNames(String address) {
        open(address);
        assertThat(browser.becomes("document.querySelector('.code[aria-describedby~=gloss_keys]') !== null"))
                .as("names of %s", address)
                .isTrue();
    }

    /** All stretches of code that are a word, as ranges, in the page's own language. */
    static String names(String word) {
        return """
            [...document.querySelectorAll('.code :is(.line, .whole > *)')].flatMap(line => {
                const found = [];
                const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                    for (const word of text.data.matchAll(/(?<!\\w)%s(?!\\w)/g)) {
                        const range = document.createRange();
                        range.setStart(text, word.index);
                        range.setEnd(text, word.index + word[0].length);
                        found.push(range);
                    }
                }
                return found;
            })\
            """.formatted(word);
    }

    /** The first of them. */
    static String name(String word) {
        return names(word) + "[0]";
    }

    /** The element around it. */
    static String around(String word) {
        return "(" + name(word) + ").startContainer.parentElement";
    }

    /** The first name of a text, brought into the middle of the window. */
    String reveal(String text) {
        browser.script(around(text) + ".scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})");
        return name(text);
    }

    /** Goes with the arrow keys from a listing's start to a name in it. */
    void walkTo(String name) {
        browser.script(around(name) + ".closest('.code').focus()");
        for (int steps = 0; steps < 100; steps++) {
            browser.press(Keys.ARROW_RIGHT);
            if (heard().startsWith(name + ": ")) {
                return;
            }
        }
        throw new AssertionError("no arrow leads to " + name);
    }

    /** What was last said to those who cannot see the card. */
    String heard() {
        return browser.script("return document.getElementById('gloss_voice').textContent")
                .toString();
    }

    /** What the card says. */
    String told() {
        return browser.script("return " + CARD + ".innerText").toString();
    }
}
