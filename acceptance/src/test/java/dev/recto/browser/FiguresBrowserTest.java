package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The figures of the sample book can be read in each theme, on a phone too, and looked at from near. */
class FiguresBrowserTest {

    private static final Path BOOK = Path.of(System.getProperty("book"));

    /** The letters of all drawings: their words, their size on the screen, and their contrast with what is behind them. */
    private static final String LETTERS = """
            const light = (colour) => {
              const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
                .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const paper = getComputedStyle(document.documentElement).backgroundColor;
            const isBehind = (shape, text) => {
              const [outer, inner] = [shape, text].map((each) => each.getBoundingClientRect());
              const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
              return shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
                && getComputedStyle(shape).fill !== 'none' && !shape.closest('clipPath')
                && outer.left < x && x < outer.right && outer.top < y && y < outer.bottom;
            };
            return [...document.querySelectorAll('.drawing text')].map((text) => {
              const drawing = text.closest('.drawing');
              const behind = [...drawing.querySelectorAll('rect, circle')].filter((shape) => isBehind(shape, text)).pop();
              const [one, two] = [getComputedStyle(text).fill, behind ? getComputedStyle(behind).fill : paper].map(light);
              return {
                words: text.textContent,
                size: parseFloat(getComputedStyle(text).fontSize)
                  * drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width,
                contrast: (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05),
              };
            });
            """;

    private static final String FIRST = "document.querySelector('a.enlarge')";

    @RegisterExtension
    static final Reader reader = new Reader(folder -> BOOK);

    private static final Browser browser = reader.browser();

    @ParameterizedTest
    @CsvSource({
        "numbers, 10, light", "numbers, 10, sepia", "numbers, 10, dark",
        "walking-downhill, 30, light", "walking-downhill, 30, sepia", "walking-downhill, 30, dark",
        "automatic-differentiation, 30, light", "automatic-differentiation, 30, sepia",
                "automatic-differentiation, 30, dark"
    })
    void everyWordInEveryFigureCanBeReadInEachThemeAndOnAPhone(String chapter, int atLeast, String theme) {
        browser.resize(360);
        reader.open(chapter + ".html");
        browser.script("document.documentElement.dataset.theme = '" + theme + "'");

        List<?> letters = (List<?>) browser.script(LETTERS);

        assertThat(letters).hasSizeGreaterThan(atLeast).allSatisfy(each -> {
            Map<?, ?> letter = (Map<?, ?>) each;
            assertThat(number(letter.get("contrast"))).as("%s", letter).isGreaterThanOrEqualTo(4.5);
            assertThat(number(letter.get("size"))).as("%s", letter).isGreaterThanOrEqualTo(11);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"numbers", "walking-downhill", "automatic-differentiation"})
    void theSizeOfEveryPictureIsWrittenAndNoneReachesOutOfANarrowWindow(String chapter) {
        browser.resize(320);
        reader.open(chapter + ".html");

        assertThat(browser.script("return [...document.querySelectorAll('.picture :is(img, svg)')]"
                        + ".every(picture => picture.getAttribute('width') > 0 && picture.getAttribute('height') > 0"
                        + " && picture.getBoundingClientRect().right <= innerWidth)"))
                .isEqualTo(true);
        assertThat(browser.script("return [...document.querySelectorAll('.values .table')]"
                        + ".every(table => table.getBoundingClientRect().right <= innerWidth)"))
                .isEqualTo(true);
    }

    @Test
    void aFigureIsEnlargedByAKeyAndTheReaderComesBackToIt() {
        reader.open("walking-downhill.html");
        browser.script(FIRST + ".focus()");

        browser.press(Keys.ENTER);

        assertThat(browser.becomes("document.querySelector('dialog.enlarged')?.open"))
                .isTrue();
        assertThat(browser.script("return document.querySelector('.enlarged .drawing').getBoundingClientRect().width >"
                        + " 1.5 * document.querySelector('.picture .drawing').getBoundingClientRect().width"))
                .isEqualTo(true);
        reader.assertAccessible("an enlarged figure");

        browser.press(Keys.ESCAPE);

        assertThat(browser.becomes("!document.querySelector('dialog') && document.activeElement === " + FIRST))
                .isTrue();
    }

    @Test
    void aTapEnlargesItAndAnotherClosesIt() {
        browser.resize(360);
        reader.open("walking-downhill.html");
        browser.script(FIRST + ".scrollIntoView({block: 'center', behavior: 'instant'})");
        browser.tap(browser.middle(FIRST));
        assertThat(browser.becomes("document.querySelector('dialog.enlarged')?.open"))
                .isTrue();
        assertThat(browser.script("const room = document.querySelector('.enlarged .room');"
                        + "return room.scrollWidth > 1.5 * room.clientWidth"))
                .as("it is moved like any text")
                .isEqualTo(true);

        browser.tap(browser.middle("document.querySelector('.enlarged .room')"));

        assertThat(browser.becomes("!document.querySelector('dialog')")).isTrue();
    }

    @Test
    void withoutScriptsTheLinkLeadsToTheFile() {
        browser.allowScripts(false);
        reader.open("walking-downhill.html");
        browser.script(FIRST + ".scrollIntoView({block: 'center', behavior: 'instant'})");

        browser.click(browser.middle(FIRST));

        assertThat(browser.becomes("document.documentElement.localName === 'svg'"))
                .isTrue();
    }

    private static double number(Object measured) {
        return ((Number) measured).doubleValue();
    }
}
