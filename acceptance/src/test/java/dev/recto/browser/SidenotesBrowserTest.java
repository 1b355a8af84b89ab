package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Footnotes stand in the margin where there is room, beside what refers to them, and at the end where there is none. */
class SidenotesBrowserTest {

    private static final String[] IN_THE_MARGIN = {
        "fn-plain", "fn-two", "fn-three", "fn-list", "fn-quote", "fn-long", "fn-1", "fn-outer"
    };
    private static final String[] BELOW = {"fn-2", "fn-fold", "fn-table", "fn-code", "fn5"};

    /** All notes, from top to bottom of the page's tree, with the first reference to each. */
    private static final String NOTES =
            "[...document.querySelectorAll('article .footnotes > ol > li')].map(note => ({ note, mark:"
                    + " document.querySelector(`a[href='#${note.id}']`) }))";

    private static final String IS_ASIDE = "getComputedStyle(note).position === 'absolute'";

    /** What touches a note in the margin, or reaches out of the window with it. */
    private static final String COLLISIONS = """
            const notes = [...document.querySelectorAll('.footnotes > ol > li')]
                .filter(note => getComputedStyle(note).position === 'absolute');
            const others = [...document.querySelectorAll(
                'article :is(p, li, h1, h2, td, .code, pre, figcaption, summary), .turn, .imprint, .sidebar a')];
            const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            return notes.flatMap(note => {
                const box = note.getBoundingClientRect();
                const out = box.left < 0 || box.right > document.documentElement.clientWidth ? [`${note.id} out`] : [];
                return out.concat(others
                    .filter(other => !note.contains(other) && !other.contains(note) && other.checkVisibility())
                    .filter(other => touch(box, other.getBoundingClientRect()))
                    .map(other => `${note.id} and ${other.outerHTML.slice(0, 60)}`));
            })""";

    @RegisterExtension
    static final Reader reader = new Reader(folder -> {
        SidenoteBook.site("en").write(folder.resolve("en"));
        SidenoteBook.site("ar").write(folder.resolve("ar"));
        return folder;
    });

    private static final Browser browser = reader.browser();

    @BeforeEach
    void atADesk() {
        browser.resize(1400);
        reader.open("en/notes.html");
        browser.script("localStorage.clear()");
        browser.point(new Browser.Point(1390, 890));
        reader.open("en/notes.html");
    }

    @ParameterizedTest
    @CsvSource({"1400, en", "1920, en", "1400, ar"})
    void whereThereIsRoomANoteStandsBesideItsLine(int width, String language) {
        browser.resize(width);
        reader.open(language + "/notes.html");

        assertThat(notesThat(IS_ASIDE)).containsExactly(IN_THE_MARGIN);
        assertThat(notesThat("!(" + IS_ASIDE + ")")).containsExactly(BELOW);
        assertThat(collisions()).isEmpty();
        reader.assertFits();
        String outward = language.equals("ar") ? "left < words.left" : "right > words.right";
        assertThat(notesThat(IS_ASIDE + """
                 && (() => {
                    const [box, line] = [note, mark].map(each => each.getBoundingClientRect());
                    const words = mark.closest('p, li').getBoundingClientRect();
                    return box.top < line.bottom + 150 && box.bottom >= line.bottom && box.OUTWARD;
                })()""".replace("OUTWARD", outward))).containsExactly(IN_THE_MARGIN);
    }

    @Test
    void aNoteWithNothingAroundItBeginsAtItsLine() {
        assertThat(browser.script("""
                const [note, mark] = ['#fn-plain', '#fnref-plain'].map(each => document.querySelector(each));
                return Math.abs(note.getBoundingClientRect().top - mark.getBoundingClientRect().top) < 8""")).isEqualTo(true);
    }

    @Test
    void aListOfNotesThatAreAllInTheMarginLeavesNoTraceBelow() {
        assertThat(browser.script(
                        "return [...document.querySelectorAll('.footnotes')].map(list => list.offsetHeight > 0)"))
                .isEqualTo(List.of(false, true, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 800, 1100})
    void inANarrowWindowAllAreFootnotesInTheirOrder(int width) {
        browser.resize(width);

        assertAllAreFootnotes();
        reader.assertFits();
    }

    @Test
    void withoutScriptsAllAreFootnotes() {
        browser.allowScripts(false);
        reader.open("en/notes.html");

        assertAllAreFootnotes();
    }

    @Test
    void onPaperAllAreFootnotes() {
        browser.print(true);
        try {
            assertAllAreFootnotes();
        } finally {
            browser.print(false);
        }
    }

    private static void assertAllAreFootnotes() {
        assertThat(browser.becomes("document.querySelectorAll('.footnotes').length === 3"))
                .isTrue();
        assertThat(browser.becomes(NOTES + ".every(({ note }) => !(" + IS_ASIDE + "))"))
                .isTrue();
        assertThat(notesThat("note.getBoundingClientRect().top > mark.getBoundingClientRect().bottom"))
                .hasSize(IN_THE_MARGIN.length + BELOW.length);
    }

    @ParameterizedTest
    @CsvSource({"1152, small", "1152, largest", "1280, largest", "1400, larger", "1920, largest"})
    void noSizeOfTheTextLetsNotesCollide(int width, String size) {
        browser.resize(width);
        browser.script("rectoKept.keep('size', '" + size + "')");
        browser.asyncScript("requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(arguments[0], 50)))");

        assertThat(collisions()).isEmpty();
        reader.assertFits();
    }

    @Test
    void aWindowThatChangesMovesTheNotes() {
        browser.resize(800);
        assertAllAreFootnotes();

        browser.resize(1400);
        assertThat(browser.becomes("document.querySelectorAll('.sidenote').length === " + IN_THE_MARGIN.length))
                .isTrue();
        assertThat(notesThat(IS_ASIDE)).containsExactly(IN_THE_MARGIN);
        assertThat(collisions()).isEmpty();
    }

    /** Notes that leave the end of their prose for the margin draw up what stands below. */
    @Test
    void anAddressLeadsToItsPlaceThoughNotesMove() {
        reader.open("en/index.html");
        browser.script("location.href = 'notes.html#listing-1-2'");

        assertThat(browser.becomes("document.readyState === 'complete' && Math.abs("
                        + "(document.querySelector('#listing-1-2')?.getBoundingClientRect().top ?? 100)) < 60"))
                .isTrue();
        browser.asyncScript("setTimeout(arguments[0], 400)");
        assertThat(browser.middle("document.querySelector('#listing-1-2 .code')")
                        .y())
                .isBetween(0.0, 160.0);
    }

    @Test
    void aNoteOfAFoldStandsInTheMarginWhileTheFoldIsOpen() {
        String fold = "document.querySelector('.prose > details')";
        String isAside = "document.querySelector('#fn-fold').matches('.sidenote')";

        browser.script(fold + ".open = true");
        assertThat(browser.becomes(isAside)).isTrue();
        assertThat(collisions()).isEmpty();

        browser.script(fold + ".open = false");
        assertThat(browser.becomes("!" + isAside)).isTrue();
    }

    @Test
    void theKeyboardLeadsToANoteAndBack() {
        browser.script("document.querySelector('#fnref-long').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.becomes("location.hash === '#fn-long'")).isTrue();

        browser.press(Keys.TAB);
        assertThat(browser.script("return document.activeElement.matches('#fn-long .footnote-backref')"))
                .isEqualTo(true);

        browser.press(Keys.ENTER);
        assertThat(browser.becomes("location.hash === '#fnref-long'")).isTrue();
    }

    /** One that cannot be seen at once is shown. */
    @Test
    void noCardRepeatsANoteThatIsInSight() {
        browser.point(middleOf("#fnref-plain"));
        browser.asyncScript("setTimeout(arguments[0], 700)");
        assertThat(browser.script("return document.querySelector('.preview').matches(':popover-open')"))
                .isEqualTo(false);

        browser.point(middleOf("#fnref-2"));
        assertThat(browser.becomes("document.querySelector('.preview').matches(':popover-open')"))
                .isTrue();
    }

    private static Browser.Point middleOf(String place) {
        browser.script(
                "document.querySelector('" + place + "').scrollIntoView({block: 'center', behavior: 'instant'})");
        return browser.middle("document.querySelector('" + place + "')");
    }

    @ParameterizedTest
    @CsvSource({"1400, light", "1400, dark", "390, light"})
    void aPageWithNotesIsAccessible(int width, String scheme) {
        browser.resize(width);
        browser.emulate("prefers-color-scheme", scheme);
        reader.open("en/notes.html");

        reader.assertAccessible("%d px, %s", width, scheme);
    }

    private static List<String> notesThat(String condition) {
        return strings("return " + NOTES + ".filter(({ note, mark }) => " + condition + ").map(({ note }) => note.id)");
    }

    private static List<String> collisions() {
        return strings(COLLISIONS);
    }

    private static List<String> strings(String script) {
        return ((List<?>) browser.script(script)).stream().map(String::valueOf).toList();
    }
}
