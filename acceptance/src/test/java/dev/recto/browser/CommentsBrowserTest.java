package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.engine.TinyProject;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.io.TemporaryFilesystem;

/**
 * The comments on a page, on the web and from a disk. giscus.app is {@link Giscus} here, and no other host can be found: whatever
 * else a page asked for would be told on the console.
 */
class CommentsBrowserTest {

    private static final String PAGE = "preface.html";
    private static final String SECTION = "document.querySelector('.comments')";
    private static final String BUTTON = SECTION + ".querySelector('button')";
    private static final String FRAME = SECTION + ".querySelector('iframe')";

    private static final Browser browser = new Browser();

    private static Path folder;
    private static Giscus giscus;
    private static WebBook book;

    @RegisterExtension
    static final BeforeAllCallback OPEN = tests -> {
        folder = TemporaryFilesystem.getDefaultTmpFS()
                .createTempDir("recto", "comments")
                .toPath();
        giscus = new Giscus(folder);
        book = published();
        browser.openAloneOrSkip(
                tests,
                "--ignore-certificate-errors",
                "--host-resolver-rules=MAP giscus.app:443 127.0.0.1:" + giscus.port()
                        + ", MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    };

    private static WebBook published() throws IOException {
        TinyProject project = new TinyProject(folder.resolve("book"))
                .with("src/book/preface.md", "---\ntitle: Preface\norder: 1\nsummary: What it is.\n---\nWords.\n")
                .passed("shop.Other", "any", "")
                .edition("2")
                .comments("ada/carts", "R_kgDOGkLzqA", "Announcements", "DIC_kwDOGkLzqM4CAbcd");
        assertThat(project.weave().problems()).isEmpty();
        Map<String, byte[]> files = new TreeMap<>();
        Path woven = project.path("target/book");
        try (Stream<Path> all = Files.walk(woven)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put("2/" + woven.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        files.put("editions.js", new byte[0]);
        return new WebBook(files);
    }

    @AfterAll
    static void stop() {
        if (book != null) {
            book.close();
        }
        if (giscus != null) {
            giscus.close();
        }
    }

    @BeforeEach
    void begin() {
        browser.resize(1280);
        browser.emulate("prefers-color-scheme", "light");
        browser.allowScripts(true);
        browser.open(book.address("2/" + PAGE));
        browser.script("localStorage.clear(); sessionStorage.clear()");
        giscus.asked().clear();
        browser.forgetLogs();
    }

    @Test
    void nobodyIsAskedForAnythingBeforeTheButtonIsPressed() {
        open("");
        assertThat(browser.becomes("document.querySelector('script[src$=\"editions.js\"]') !== null"))
                .as("the page is idle")
                .isTrue();
        browser.script(BUTTON + ".scrollIntoView(); " + BUTTON + ".focus()");

        assertThat(browser.description(BUTTON)).isEqualTo("Loads them from giscus.app and GitHub.");
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith(book.host()));
        assertThat(giscus.asked()).isEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void pressedItIsAFrameThatKnowsThePage() {
        open("?utm=1#comments");
        press();

        assertThat(giscus.asked()).hasSize(1);
        URI asked = URI.create(giscus.asked().get(0));
        assertThat(asked.getPath()).isEqualTo("/en/widget");
        assertThat(told(asked))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("repo", "ada/carts"),
                        Map.entry("repoId", "R_kgDOGkLzqA"),
                        Map.entry("category", "Announcements"),
                        Map.entry("categoryId", "DIC_kwDOGkLzqM4CAbcd"),
                        Map.entry("term", "preface"),
                        Map.entry("strict", "1"),
                        Map.entry("reactionsEnabled", "1"),
                        Map.entry("emitMetadata", "0"),
                        Map.entry("inputPosition", "bottom"),
                        Map.entry("theme", "preferred_color_scheme"),
                        Map.entry("session", ""),
                        Map.entry("description", "What it is."),
                        Map.entry("origin", book.address("2/" + PAGE + "#comments")),
                        Map.entry("backLink", book.address("2/" + PAGE)))));
        assertThat(browser.script("return " + FRAME + ".title")).isEqualTo("Comments");
        assertThat(browser.script("return document.activeElement === " + FRAME)).isEqualTo(true);
        assertThat(browser.becomes(FRAME + ".offsetHeight === 432"))
                .as("as high as it says")
                .isTrue();
        assertThat(browser.script("return " + BUTTON)).isNull();
        assertThat(browser.requests())
                .allMatch(url -> url.startsWith(book.host()) || url.startsWith("https://giscus.app/"));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void itFollowsThePagesColours() {
        open("");
        browser.script("rectoKept.keep('theme', 'sepia')");
        press();
        assertThat(told(URI.create(giscus.asked().get(0)))).containsEntry("theme", "light");
        assertThat(browser.becomes(FRAME + ".dataset.shown === 'light'"))
                .as("it is there")
                .isTrue();

        for (String theme : List.of("'dark'", "'sepia'", "null")) {
            browser.script("rectoKept.keep('theme', " + theme + ")");
        }

        await(4);
        assertThat(giscus.asked().subList(1, 4))
                .extracting(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(
                        "/told?{\"setConfig\":{\"theme\":\"dark\"}}",
                        "/told?{\"setConfig\":{\"theme\":\"light\"}}",
                        "/told?{\"setConfig\":{\"theme\":\"preferred_color_scheme\"}}");
    }

    @Test
    void nobodyElseCanTellItHowHighToBe() {
        open("");
        press();
        assertThat(browser.becomes(FRAME + ".offsetHeight === 432")).isTrue();

        browser.asyncScript("addEventListener('message', () => setTimeout(arguments[0], 50), {once: true});"
                + "postMessage({giscus: {resizeHeight: 9000}}, '*')");

        assertThat(browser.script("return " + FRAME + ".offsetHeight")).isEqualTo(432L);
    }

    @Test
    void whoComesBackFromSigningInNeedNotPressAgainAndCanSignOut() {
        open("");
        press();
        open("?giscus=a-session#comments");

        assertThat(browser.becomes(FRAME + " !== null")).isTrue();
        await(2);
        assertThat(told(URI.create(giscus.asked().get(1)))).containsEntry("session", "a-session");
        assertThat(browser.address()).isEqualTo(book.address("2/" + PAGE + "#comments"));
        assertThat(browser.becomes(FRAME + ".offsetHeight === 432")).isTrue();

        browser.script("dispatchEvent(new MessageEvent('message', {origin: 'https://giscus.app', source: " + FRAME
                + ".contentWindow, data: {giscus: {signOut: true, error: 'State has expired (user signed out).'}}}))");
        await(3);
        assertThat(told(URI.create(giscus.asked().get(2)))).containsEntry("session", "");
    }

    @Test
    void aLinkCannotBringASessionAlongNorShowAnything() {
        open("?giscus=of-somebody-else#comments");

        assertThat(browser.becomes("!location.search && !" + BUTTON + ".parentElement.hidden"))
                .isTrue();
        assertThat(browser.script("return " + FRAME)).isNull();
        assertThat(giscus.asked()).isEmpty();
        press();
        assertThat(told(URI.create(giscus.asked().get(0)))).containsEntry("session", "");
    }

    @Test
    void withoutScriptsAndFromADiskThereIsTheLinkAlone() {
        browser.allowScripts(false);
        open("");
        assertOnlyTheLink();

        browser.allowScripts(true);
        browser.open(folder.resolve("book/target/book").resolve(PAGE).toUri().toString());
        assertOnlyTheLink();
        assertThat(browser.console()).isEmpty();
    }

    private static void assertOnlyTheLink() {
        assertThat(browser.script("return " + BUTTON + ".checkVisibility()")).isEqualTo(false);
        assertThat(browser.script("return [..." + SECTION + ".querySelectorAll('a')]"
                        + ".map(link => link.innerText + ' ' + link.href + ' ' + link.checkVisibility())"))
                .isEqualTo(List.of("Discussions on GitHub https://github.com/ada/carts/discussions true"));
    }

    @ParameterizedTest
    @CsvSource({"light, 320", "light, 1280", "dark, 320", "dark, 1280"})
    void allOfItIsAccessible(String scheme, int width) {
        browser.emulate("prefers-color-scheme", scheme);
        browser.resize(width);
        open("");
        assertThat(Axe.violations(browser))
                .as("before, %s, %d px", scheme, width)
                .isEmpty();
        press();
        assertThat(browser.becomes(FRAME + ".offsetHeight === 432")).isTrue();
        assertThat(Axe.violations(browser))
                .as("shown, %s, %d px", scheme, width)
                .isEmpty();
        assertThat(browser.script(
                        "return document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"))
                .isEqualTo(true);
    }

    /** Opens the page, with what stands behind its address. */
    private static void open(String more) {
        browser.open("about:blank");
        browser.open(book.address("2/" + PAGE + more));
    }

    private static void press() {
        assertThat(browser.becomes(BUTTON + ".checkVisibility()")).isTrue();
        browser.script(BUTTON + ".click()");
        await(1);
    }

    /** Until giscus was asked so many times. */
    private static void await(int times) {
        for (int looks = 0; giscus.asked().size() < times && looks < 200; looks++) {
            browser.asyncScript("setTimeout(arguments[0], 25)");
        }
        assertThat(giscus.asked()).as("after %s", browser.console()).hasSize(times);
    }

    private static Map<String, String> told(URI asked) {
        return Arrays.stream(asked.getRawQuery().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8),
                        (first, second) -> first,
                        TreeMap::new));
    }
}
