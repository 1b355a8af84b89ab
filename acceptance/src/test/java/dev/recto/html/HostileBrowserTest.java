package dev.recto.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.assets.SafeSvg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every vector through every door, in a browser: nothing of it runs, whatever is pointed at, focused or clicked, not even
 * on pages whose Content-Security-Policy was taken away.
 */
class HostileBrowserTest {

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"";
    private static final String TELL =
            "window.alert = window.confirm = window.prompt = window.print = () => { window.__hit = 1; };";
    private static final String TOUCH_EVERYTHING = """
            const done = arguments[arguments.length - 1];
            document.addEventListener('click', event => {
                const link = event.target.closest('a');
                if (link && /^(https?|mailto|file):/.test(link.protocol)) event.preventDefault();
            }, true);
            document.querySelectorAll('details').forEach(details => { details.open = true; });
            const kinds = ['mouseover', 'mouseenter', 'mousemove', 'pointerenter', 'pointerover', 'mousedown', 'mouseup',
                'dblclick', 'contextmenu', 'auxclick', 'wheel', 'copy', 'paste', 'keydown', 'input', 'animationstart',
                'animationend', 'transitionend', 'toggle', 'load', 'error', 'scroll'];
            for (const element of document.querySelectorAll('*')) {
                kinds.forEach(kind => element.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true})));
                if (element.tabIndex >= 0 && element.focus) element.focus({preventScroll: true});
                if (element.click) element.click();
                else element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
            }
            requestAnimationFrame(() => setTimeout(() => done(window.__hit || 0), 100));
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.openOrSkip(folder.resolve("profile"));
        browser.onEveryPage(TELL);
        site = HostileBook.site(Files.createDirectories(folder.resolve("published")), Vectors.all());
        site.write(folder.resolve("policy"));
        new Site(withoutPolicy(), List.of()).write(folder.resolve("bare"));
    }

    private static Map<String, byte[]> withoutPolicy() {
        Map<String, byte[]> bare = new LinkedHashMap<>(site.files());
        bare.replaceAll((address, bytes) -> address.endsWith(".html")
                ? site.text(address).replace(POLICY, "<meta name=\"policy\"").getBytes(StandardCharsets.UTF_8)
                : bytes);
        return bare;
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "bare"})
    void nothingRunsOnAnyPage(String kind) {
        for (String address : site.pages().toList()) {
            assertThat(site.text(address)).contains(POLICY);
            assertNothingRuns(folder.resolve(kind).resolve(address));
        }
    }

    @Test
    void everyVectorIsThereToBeTried() throws IOException {
        assertThat(site.document("outputs.html").select(".output samp").size())
                .isGreaterThanOrEqualTo(Vectors.all().size());
        assertThat(site.diagnostics()).isEmpty();
    }

    /** An SVG that is let through is opened by itself, where no policy holds. */
    @Test
    void nothingRunsInAPictureThatIsLetThrough() throws IOException {
        int accepted = 0;
        for (String vector : Vectors.all()) {
            for (String svg : List.of(
                    "<svg xmlns='http://www.w3.org/2000/svg'>" + vector + "</svg>",
                    "<svg xmlns='http://www.w3.org/2000/svg'><text y='20'><![CDATA[" + vector + "]]></text></svg>",
                    vector.replaceFirst("<svg", "<svg xmlns='http://www.w3.org/2000/svg'"))) {
                Path file = Files.writeString(folder.resolve("picture.svg"), svg);
                if (SafeSvg.fault(file).isEmpty()) {
                    assertNothingRuns(file);
                    accepted++;
                }
            }
        }
        assertThat(accepted).isPositive();
    }

    /** Else this test could not fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<p onmouseover=alert(1)>x</p>",
                "<a href='javascript:alert(1)'>x</a>",
                "<input onfocus=alert(1)>",
                "<details ontoggle=alert(1)><summary>x</summary></details>"
            })
    void whatDoesRunIsSeen(String html) throws IOException {
        browser.open(Files.writeString(folder.resolve("control.html"), "<!DOCTYPE html>" + html)
                .toUri()
                .toString());

        assertThat(browser.asyncScript(TOUCH_EVERYTHING)).isEqualTo(1L);
    }

    private static void assertNothingRuns(Path page) {
        browser.forgetLogs();
        browser.open(page.toUri().toString());

        assertThat(browser.asyncScript(TOUCH_EVERYTHING)).as(page.toString()).isEqualTo(0L);
        assertThat(Stream.concat(browser.requests().stream(), Stream.of("file:")))
                .as(page.toString())
                .allMatch(url -> url.startsWith("file:"));
    }
}
