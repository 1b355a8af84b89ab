package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.recto.html.search.TermVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Readers search the sample book, which lies on a disk. */
class SearchBrowserTest {

    @RegisterExtension
    static final Reader reader = new Reader(folder -> Path.of("../sample-book/target/book"));

    private static final Browser browser = reader.browser();

    private static final String FIELD = "document.querySelector('dialog.search input')";

    @BeforeEach
    void openAPage() {
        browser.resize(1280);
        reader.open("automatic-differentiation.html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # what is typed         | what is found           | where
            One sweep backwards     | One sweep backwards     | automatic-differentiation.html#one-sweep-backwards
            gradientCheck           | GradientCheck           | automatic-differentiation.html#
            disagreement            | disagreement            | automatic-differentiation.html#GradientCheck.disagreement
            Rosenbrock.gradient     | Rosenbrock.gradient     | walking-downhill.html#Rosenbrock.gradient
            still leaping           | leaping                 | walking-downhill.html#
            gradent                 | gradient                | #
            backpropogation         | backpropagation         | html
            kahan sumation          | Kahan                   | numbers.html#
            """)
    void findsWhatIsMeant(String typed, String found, String place) {
        search(typed);

        assertThat(results())
                .anySatisfy(
                        result -> assertThat(result).containsIgnoringCase(found).contains(place));
        assertThat(number("document.querySelectorAll('#search-results mark').length"))
                .isPositive();
    }

    @Test
    void saysWhereAResultStands() {
        search("one sweep backwards");

        assertThat(text("document.querySelector('#search-results .search-path').textContent"))
                .endsWith("Automatic differentiation");
    }

    @Test
    void tellsPolitelyHowMuchIsFound() {
        search("gradient");
        assertThat(status()).matches("(?:30 of )?\\d+ results");

        type("xyzzyplugh");
        assertThat(browser.becomes("document.querySelector('.search-status').textContent === 'Nothing found.'"))
                .isTrue();
        assertThat(text("document.querySelector('.search-status').getAttribute('role')"))
                .isEqualTo("status");
    }

    @Test
    void theArrowsChooseAndEnterGoes() {
        search("gradient");
        String second = text("document.querySelectorAll('#search-results a')[1].href");

        browser.press(Keys.ARROW_DOWN);
        assertThat(text(FIELD + ".getAttribute('aria-activedescendant')")).isEqualTo("search-result-1");
        browser.press(Keys.ENTER);

        assertThat(browser.becomes("location.href === '" + second + "'")).isTrue();
    }

    @Test
    void escapeClosesAndNothingIsKept() {
        search("gradient");

        browser.press(Keys.ESCAPE);

        assertThat(browser.script("return document.querySelector('dialog.search').open"))
                .isEqualTo(false);
        assertThat(text(FIELD + ".value")).isEmpty();
    }

    @Test
    void controlAndKOpensItToo() {
        browser.script("document.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'k', ctrlKey: true, bubbles: true, cancelable: true}))");

        assertThat(browser.becomes("document.activeElement === " + FIELD)).isTrue();
    }

    @Test
    void nothingOfItIsLoadedBeforeItIsOpened() {
        assertThat(number("document.querySelectorAll('script[src*=\"minisearch\"], script[src*=\"search/\"]').length"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theDialogIsAccessible(String scheme) {
        browser.emulate("prefers-color-scheme", scheme);
        for (int width : List.of(320, 1280)) {
            browser.resize(width);
            reader.open("automatic-differentiation.html");
            search("gradient");
            reader.assertAccessible("search, %s, %d px", scheme, width);
            assertThat(browser.script("return document.querySelector('dialog.search').scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @Test
    void whatIsTypedIsCutAsTheWordsOfTheBookWere() throws IOException {
        for (TermVector vector : TermVector.all()) {
            assertThat(browser.script("return rectoTerms.words(%s).flat().map(({term}) => term)"
                            .formatted(new Gson().toJson(vector.text()))))
                    .as(vector.text())
                    .isEqualTo(vector.terms());
        }
    }

    @Test
    void theIndexIsWhatTheScriptMakesOfTheWordsOfTheBook() {
        Object differences = browser.asyncScript("""
                const done = arguments[arguments.length - 1];
                recto.load('search/1.js').then(({documents, index}) => {
                    const made = new Map();
                    documents.forEach((document, at) => document.slice(3).forEach((text, field) => {
                        for (const {term} of rectoTerms.words(text).flat()) {
                            const place = `${term} ${field} ${at}`;
                            made.set(place, (made.get(place) ?? 0) + 1);
                        }
                    }));
                    for (const [term, fields] of index.index) {
                        for (const [field, counts] of Object.entries(fields)) {
                            for (const [at, count] of Object.entries(counts)) {
                                const place = `${term} ${field} ${at}`;
                                made.get(place) === count ? made.delete(place) : made.set(place, `${made.get(place)} not ${count}`);
                            }
                        }
                    }
                    done(documents.length > 100 ? [...made] : 'a book of nothing');
                });
                """);

        assertThat(differences).isEqualTo(List.of());
    }

    private static void search(String words) {
        browser.script(
                "document.dispatchEvent(new KeyboardEvent('keydown', {key: '/', bubbles: true, cancelable: true}))");
        type(words);
        assertThat(browser.becomes("document.querySelectorAll('#search-results a').length > 0"))
                .as(words)
                .isTrue();
    }

    private static void type(String words) {
        browser.script(FIELD + ".value = '" + words + "';" + FIELD + ".dispatchEvent(new Event('input'))");
    }

    private static String status() {
        return text("document.querySelector('.search-status').textContent");
    }

    /** The words and the place of each result. */
    private static List<String> results() {
        return ((List<?>) browser.script("return [...document.querySelectorAll('#search-results a')]"
                        + ".map(each => each.textContent + ' ' + each.href)"))
                .stream().map(String::valueOf).toList();
    }

    private static String text(String expression) {
        return Objects.toString(browser.script("return " + expression));
    }

    private static long number(String expression) {
        return (Long) browser.script("return " + expression);
    }
}
