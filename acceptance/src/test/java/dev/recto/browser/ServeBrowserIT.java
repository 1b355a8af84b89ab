package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recto.faults.Maven;
import dev.recto.faults.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriverException;

/** An author at work: an editor on one side, {@code mvn recto:serve} and a browser on the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServeBrowserIT {

    private static final String PAGE = "src/book/preface.md";

    /** How many edits in a row are looked at for what they leave on the heap. */
    private static final int EDITS = Integer.getInteger("serve.edits", 60);

    /**
     * So many edits come first: the JDK makes classes of its own for what is called by reflection more than fifteen times, once.
     */
    private static final int FIRST_EDITS = 15;

    /**
     * Bytes that come and go: each connection that the browser keeps open holds the buffers of its last answer, and how many it
     * keeps open is up to the browser. Of several looks the fewest counts, so that a leak alone can be more than this. A book that
     * stays behind is megabytes an edit.
     */
    private static final long NOISE = 200_000;

    /** Bytes that an edit may leave behind besides. */
    private static final long MOST_AN_EDIT = 1_000;

    private static final String OVERLAY = "document.querySelector('recto-serve')?.shadowRoot.querySelector('dialog')";

    private static final Browser browser = new Browser();

    @RegisterExtension
    static final BeforeAllCallback opened = ServeBrowserIT::open;

    private static Served served;

    private static void open(ExtensionContext tests) {
        assumeTrue(Maven.isKnown(), "run this by way of \"mvn verify\"");
        browser.openOrSkip(tests);
    }

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        // Nothing is built yet, as in a fresh clone.
        Project project = Project.copiedTo(folder.resolve("project"));
        remove(project.file("target"));
        project.write(PAGE, page("First words."));
        project.write("src/book/dot.svg", dot("red"));
        served = Served.start(project);
        served.awaitLog("The book is at ");
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String page(String words) {
        StringBuilder page = new StringBuilder("---\ntitle: Preface\norder: 0\n---\n\n");
        page.append(words).append("\n\n![A dot](dot.svg)\n\n<details><summary>More</summary>Folded.</details>\n\n");
        for (int i = 1; i <= 60; i++) {
            page.append("## Step ").append(i).append("\n\nTake [Cart#sum] once more.\n\n");
        }
        return page.toString();
    }

    private static String dot(String colour) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><title>A dot</title>"
                + "<circle cx=\"20\" cy=\"20\" r=\"9\" fill=\"" + colour + "\"/></svg>";
    }

    @AfterAll
    static void end() {
        if (served != null) {
            served.close();
        }
    }

    @BeforeEach
    void resize() {
        browser.resize(1280);
    }

    @Test
    @Order(1)
    void aFreshCloneIsBuiltWhileAPageWaitsForTheBook() throws Exception {
        browser.open(served.address("preface.html"));

        assertBecomes("document.querySelector('main')?.innerText.includes('First words.')");
        assertThat(served.project().file("target/book")).doesNotExist();
    }

    @Test
    @Order(2)
    void editedProseIsShownAtThePlaceWhereItsReaderWas() throws Exception {
        browser.open(served.address("preface.html"));
        browser.script("document.querySelector('main details').open = true;"
                + "document.querySelector('main #step-40 a, main [id=step-40] a, main h2 a')?.focus({preventScroll: true});"
                + "document.getElementById('step-40').scrollIntoView({block: 'start', behavior: 'instant'});"
                + "window.before = true");
        double before = top("step-40");

        served.project().write(PAGE, page("Other words.\n\nAnd a paragraph more, above all that is looked at."));

        assertBecomes("!window.before && document.querySelector('main')?.innerText.includes('Other words.')"
                + " && document.readyState === 'complete'");
        assertBecomes(stepFortyIsAt(before));
        assertThat(browser.script("return scrollY > 500 && document.querySelector('main details').open"))
                .isEqualTo(true);
        assertStays(stepFortyIsAt(before));
    }

    /** Fonts and pictures may come whole seconds later. */
    @Test
    @Order(3)
    void whatComesLateDoesNotMoveThePlace() throws Exception {
        browser.open(served.address("preface.html"));
        browser.script("document.getElementById('step-40').scrollIntoView({block: 'start', behavior: 'instant'});"
                + "window.before = true");
        double before = top("step-40");
        served.project().edit(PAGE, "Other words.", "Quite other words.");
        assertBecomes("!window.before && document.querySelector('main')?.innerText.includes('Quite other words.')"
                + " && document.readyState === 'complete'");

        browser.script("document.documentElement.style.overflowAnchor = 'none';"
                + "document.querySelector('main h1').style.paddingTop = '77px'");

        assertStays(stepFortyIsAt(before));
        served.project().edit(PAGE, "Quite other words.", "Other words.");
        assertBecomes("document.querySelector('main')?.innerText.includes('Other words.')");
    }

    private static String stepFortyIsAt(double top) {
        return "Math.abs(document.getElementById('step-40').getBoundingClientRect().top - " + top + ") < 2";
    }

    @Test
    @Order(4)
    void aChangedImageIsShown() throws Exception {
        browser.open(served.address("preface.html"));

        served.project().write("src/book/dot.svg", dot("green"));

        assertBecomes("document.documentElement.outerHTML.includes('green') || [...document.images].some(image => "
                + "{ const ask = new XMLHttpRequest(); ask.open('GET', image.src, false); ask.send();"
                + " return ask.responseText.includes('green'); })");
    }

    @Test
    @Order(5)
    void whatIsWrongWithAPageStandsOverItUntilItIsMended() throws Exception {
        browser.open(served.address("preface.html"));
        String good = served.project().read(PAGE);
        served.project().write(PAGE, good.replace("Other words.", "Words of [Cat#purr]."));

        assertBecomes(OVERLAY + "?.open");
        assertThat(browser.script("return " + OVERLAY + ".innerText").toString())
                .contains("1 error")
                .contains(PAGE + ":6:11")
                .contains("[dead-link]");
        assertThat(served.log()).contains("[ERROR] " + PAGE + ":6:11: [dead-link] ");
        for (String scheme : List.of("light", "dark")) {
            browser.emulate("prefers-color-scheme", scheme);
            assertThat(Axe.violations(browser)).as(scheme).isEmpty();
        }
        browser.emulate("prefers-color-scheme", "light");

        served.project().write(PAGE, good);

        assertBecomes("document.querySelector('recto-serve') && !" + OVERLAY + ".open");
        served.awaitLog("Nothing is wrong any more");
    }

    @Test
    @Order(6)
    void editedCodeIsTestedAndShown() throws Exception {
        browser.open(served.address("the-cart.html"));

        served.project().edit(Project.CART, "return one + other;", "int all = one + other;\n        return all;");

        assertBecomes("document.querySelector('main')?.innerText.includes('int all')");
    }

    @Test
    @Order(7)
    void codeThatDoesNotCompileIsToldAndProseGoesOn() throws Exception {
        browser.open(served.address("the-cart.html"));

        served.project().edit(Project.CART, "return all;", "return al;");

        assertBecomes(OVERLAY + "?.open");
        assertThat(browser.script("return " + OVERLAY + ".innerText").toString())
                .contains(Project.CART + ":13:16");
        assertThat(browser.script("return document.querySelector('recto-serve').shadowRoot"
                                + ".querySelector('.untested').innerText")
                        .toString())
                .contains(Project.CART);

        served.project().edit(Project.CART, "return al;", "return all;");

        assertBecomes("document.querySelector('recto-serve') && !" + OVERLAY + ".open"
                + " && document.querySelector('recto-serve').shadowRoot.querySelector('.untested').hidden");
    }

    @Test
    @Order(8)
    void anEditedTestIsRunAndWhatItPrintsIsShown() throws Exception {
        browser.open(served.address("the-cart.html"));

        served.project().edit(Project.CART_TEST, "println(Cart.sum(2, 3))", "println(\"five: \" + Cart.sum(2, 3))");

        assertBecomes("document.querySelector('main')?.innerText.includes('five: 5')");
    }

    @Test
    @Order(9)
    void aTestThatFailsIsToldAndTheBookStaysUntilItPasses() throws Exception {
        browser.open(served.address("the-cart.html"));

        served.project().edit(Project.CART_TEST, "assertEquals(5,", "assertEquals(6,");

        assertBecomes(OVERLAY + "?.open && " + OVERLAY + ".innerText.includes('[failing-test]')");
        assertThat(browser.script("return document.querySelector('main').innerText")
                        .toString())
                .contains("five: 5");

        served.project().edit(Project.CART_TEST, "assertEquals(6,", "assertEquals(5,");

        assertBecomes("document.querySelector('recto-serve') && !" + OVERLAY + ".open");
    }

    @Test
    @Order(10)
    void javaOnAPageIsCompiledAndRun() throws Exception {
        browser.open(served.address("preface.html"));
        String before = served.project().read(PAGE);

        served.project().write(PAGE, before + "\n```java\nSystem.out.println(\"from \" + \"prose\");\n```\n");

        assertBecomes("document.querySelector('main')?.innerText.includes('from prose')");
    }

    @Test
    @Order(11)
    void aChangedPomIsReadAgain() throws Exception {
        browser.open(served.address("index.html"));

        served.project().edit("pom.xml", "<name>A good book,", "<name>A better book,");

        assertBecomes("document.querySelector('h1')?.innerText.includes('A better book')");
    }

    @Test
    @Order(12)
    void nobodyElseIsAsked() throws Exception {
        browser.forgetLogs();
        browser.open(served.address("the-cart.html"));

        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(served.address("")));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    @Order(13)
    void whatServingPutsIntoPagesIsInNoFileOfTheBook() throws Exception {
        Path book = served.project().file("target/recto/serve/book");
        try (var files = Files.walk(book)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("recto-serve");
            }
        }
    }

    @Test
    @Order(14)
    void editsInARowLeaveNothingOnTheHeap() throws Exception {
        browser.open(served.address("preface.html"));
        String before = served.project().read(PAGE);
        List<Long> heaps = new ArrayList<>();
        for (int edit = 1; edit <= EDITS; edit++) {
            served.project().write(PAGE, before.replace("Other words.", "Words of edit " + edit + "."));
            assertBecomes("document.querySelector('main')?.innerText.includes('Words of edit " + edit + ".')");
            if (edit > FIRST_EDITS && edit % 5 == 0) {
                heaps.add(served.heap());
            }
        }
        System.out.println("Bytes on the heap after each fifth edit: " + heaps);

        int half = heaps.size() / 2;
        long early = Collections.min(heaps.subList(0, half));
        long late = Collections.min(heaps.subList(half, heaps.size()));
        assertThat(late - early).isLessThan(NOISE + (EDITS - FIRST_EDITS) / 2 * MOST_AN_EDIT);
    }

    @Test
    @Order(15)
    void aPortThatIsTakenIsToldWithWhatToDo() throws Exception {
        Maven second = served.project().start("recto:serve", "-Drecto.port=" + served.port());

        assertThat(second.process().waitFor()).isNotZero();
        assertThat(second.log()).contains("[taken-port]", "-Drecto.port");
    }

    @Test
    @Order(16)
    void ctrlCEndsItAndAllThatItHasStartedInTheMiddleOfABuildToo() throws Exception {
        int builds = served.said("maven-compiler-plugin:compile");
        served.project().edit("pom.xml", "<name>A better book,", "<name>The best book,");
        served.awaitLog("maven-compiler-plugin:compile", builds + 1);
        List<ProcessHandle> started = served.children();
        assertThat(started).as("Maven, and the Maven that builds").hasSizeGreaterThan(1);

        assertThat(served.interrupt()).as("exit value\n%s", served.log()).isZero();

        assertThat(started).noneMatch(ProcessHandle::isAlive);
    }

    private static double top(String id) {
        return ((Number) browser.script("return document.getElementById('" + id + "').getBoundingClientRect().top"))
                .doubleValue();
    }

    /** Holds after each of the next thirty pictures that the browser draws. */
    private static void assertStays(String expression) {
        assertThat(browser.asyncScript("const done = arguments[arguments.length - 1]; let frames = 0;"
                        + "const look = () => { if (!(" + expression + ")) done('in frame ' + frames);"
                        + " else if (++frames === 30) done('always'); else next(); };"
                        + "const next = () => requestAnimationFrame(() => setTimeout(look)); next()"))
                .as(expression)
                .isEqualTo("always");
    }

    private static void assertBecomes(String expression) throws IOException {
        for (int reloads = 0; reloads < 20; reloads++) {
            try {
                if (browser.becomes(expression)) {
                    return;
                }
            } catch (WebDriverException reloaded) {
                // A page that is shown anew forgets what was asked of the one before.
            }
        }
        throw new AssertionError("never: " + expression + "\n" + served.log());
    }
}
