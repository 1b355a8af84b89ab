package dev.recto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.html.Site;
import dev.recto.html.Vectors;
import dev.recto.pictures.Drawing;
import dev.recto.pictures.UnsafeSvg;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
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
            document.addEventListener('click', event => {
                const link = event.target.closest('a');
                if (link && /^(https?|mailto|file):/.test(link.protocol)) event.preventDefault();
            }, true);
            document.querySelectorAll('details').forEach(details => { details.open = true; });
            const kinds = ['mouseover', 'mouseenter', 'mousemove', 'pointerenter', 'pointerover', 'mousedown', 'mouseup',
                'dblclick', 'contextmenu', 'auxclick', 'wheel', 'copy', 'paste', 'keydown', 'input', 'animationstart',
                'animationend', 'transitionend', 'toggle', 'load', 'error', 'scroll'];
            for (const element of document.querySelectorAll('*')) {
                if (spared && element.closest(spared)) continue;
                kinds.forEach(kind => element.dispatchEvent(new Event(kind, {bubbles: true, cancelable: true})));
                if (element.tabIndex >= 0 && element.focus) element.focus({preventScroll: true});
                if (element.click) element.click();
                else element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
            }
            requestAnimationFrame(() => setTimeout(() => done(window.__hit || 0), 100));
            """;

    /**
     * What lies in a frame is touched as soon as it is there, and tells the page around it what came of that. Not the menu of
     * colours and sizes, by which each frame would change all others.
     */
    private static final String TOUCH_FRAMES = """
            if (window === top) {
                window.__heard = [];
                addEventListener('message', event => window.__heard.push(event.data));
            } else {
                addEventListener('load', event => {
                    if (event.target !== document) return;
                    const spared = '.look';
                    const done = hit => parent.postMessage([location.pathname.split('/').pop(), hit], '*');
                    %s
                });
            }
            """.formatted(TOUCH_EVERYTHING);

    /** So many are drawn at once that each is still within the window. */
    private static final int FRAMES = 40;

    private static final Set<ProblemKind> TOLD = Set.of(ProblemKind.DEAD_LINK, ProblemKind.UNRENDERABLE_PROSE);

    private static final Browser browser = new Browser();

    @TempDir
    private static Path folder;

    private static Site site;
    private static Site terms;

    @RegisterExtension
    static final BeforeAllCallback OPEN = browser::openOrSkip;

    @BeforeAll
    static void publish() throws IOException {
        browser.resize(1280);
        browser.onEveryPage(TELL + TOUCH_FRAMES);
        site = HostileBook.site(Files.createDirectories(folder.resolve("published")), Vectors.all());
        terms = HostileBook.ofTerms(folder, Vectors.all());
        write(site, "");
        write(terms, "terms-");
    }

    private static void write(Site site, String prefix) throws IOException {
        site.write(folder.resolve(prefix + "policy"));
        new Site(withoutPolicy(site), List.of()).write(folder.resolve(prefix + "bare"));
    }

    private static Map<String, byte[]> withoutPolicy(Site site) {
        Map<String, byte[]> bare = new LinkedHashMap<>(site.files());
        bare.replaceAll((address, bytes) -> address.endsWith(".html")
                ? site.text(address).replace(POLICY, "<meta name=\"policy\"").getBytes(StandardCharsets.UTF_8)
                : bytes);
        return bare;
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "bare"})
    void nothingRunsOnAnyPage(String kind) {
        for (String address : site.pages().toList()) {
            assertThat(site.text(address)).contains(POLICY);
            assertNothingRuns(folder.resolve(kind).resolve(address));
        }
    }

    /** Each term has a page of its own. */
    @Test
    void nothingRunsOnAPageOfATermWithoutAPolicy() throws IOException {
        List<String> pages = terms.pages().map(page -> "terms-bare/" + page).toList();

        assertThat(pages).hasSizeGreaterThan(Vectors.all().size());
        for (List<String> some : batches(pages)) {
            assertThat(runsInFrames(some)).as("%s", some).isEmpty();
        }
    }

    /** A policy only forbids, so that it need not be asked for on each of a thousand pages on which nothing runs without it. */
    @Test
    void nothingRunsOnAPageOfATerm() throws IOException {
        assertThat(terms.pages()).allMatch(page -> terms.text(page).contains(POLICY));
        List<String> some =
                terms.pages().map(page -> "terms-policy/" + page).limit(FRAMES).toList();

        assertThat(runsInFrames(some)).as("%s", some).isEmpty();
    }

    @Test
    void everyVectorIsThereToBeTried() throws IOException {
        assertThat(site.document("outputs.html").select(".output samp").size())
                .isGreaterThanOrEqualTo(Vectors.all().size());
        // Links that lead nowhere are told of, and so are dollars in markup that swallows them, since they could be a
        // formula; what
        // is asked here is what reaches the page.
        assertThat(site.diagnostics())
                .filteredOn(problem -> !TOLD.contains(problem.kind()))
                .isEmpty();
    }

    /** An SVG that is let through is a document of its own, where no policy holds. */
    @Test
    void nothingRunsInAPictureThatIsLetThrough() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (String vector : Vectors.all()) {
            for (String svg : List.of(
                    "<svg xmlns='http://www.w3.org/2000/svg'>" + vector + "</svg>",
                    "<svg xmlns='http://www.w3.org/2000/svg'><text y='20'><![CDATA[" + vector + "]]></text></svg>",
                    vector.replaceFirst("<svg", "<svg xmlns='http://www.w3.org/2000/svg'"))) {
                Path file = Files.writeString(folder.resolve("picture.svg"), svg);
                if (isLetThrough(file)) {
                    accepted.add(svg);
                }
            }
        }

        assertThat(accepted).hasSizeGreaterThan(FRAMES);
        for (List<String> pictures : batches(accepted)) {
            assertThat(runsInPictures(pictures)).as("%s", pictures).isEmpty();
        }
    }

    private static List<List<String>> batches(List<String> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + FRAMES)
                .mapToObj(from -> all.subList(from, Math.min(from + FRAMES, all.size())))
                .toList();
    }

    private static boolean isLetThrough(Path svg) throws IOException {
        try {
            Drawing.of(svg);
            return true;
        } catch (UnsafeSvg refused) {
            return false;
        }
    }

    /** Else the test of pictures could not fail. */
    @Test
    void whatRunsInAPictureIsSeen() throws IOException {
        List<String> pictures = List.of(
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>fine</text></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'><text y='20'>x</text></a></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><text y='20' onmouseover='alert(1)'>x</text></svg>");

        assertThat(runsInPictures(pictures)).containsExactly("0.svg", "2.svg", "3.svg", "4.svg");
    }

    private static List<String> runsInPictures(List<String> documents) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            names.add(i + ".svg");
            Files.writeString(folder.resolve(i + ".svg"), documents.get(i));
        }
        return runsInFrames(names);
    }

    /** Those files in which something runs, each opened in a frame of its own. */
    private static List<String> runsInFrames(List<String> files) throws IOException {
        StringBuilder frames = new StringBuilder("<!DOCTYPE html>");
        for (String file : files) {
            frames.append("<iframe width='150' height='150' src='%s'></iframe>".formatted(file));
        }
        browser.forgetLogs();
        browser.open(
                Files.writeString(folder.resolve("frames.html"), frames).toUri().toString());

        assertThat(browser.becomes("window.__heard.length >= " + files.size()))
                .as("every document was opened, of which %s", browser.script("return window.__heard"))
                .isTrue();
        assertNobodyElseIsAsked();
        List<?> heard = (List<?>) browser.script(
                "return window.__heard.filter(([name, hit]) => hit)" + ".map(([name, hit]) => name).sort()");
        return heard.stream().map(String::valueOf).toList();
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

        assertThat(touched()).isEqualTo(1L);
    }

    private static void assertNothingRuns(Path page) {
        browser.forgetLogs();
        browser.open(page.toUri().toString());

        assertThat(touched()).as(page.toString()).isEqualTo(0L);
        assertNobodyElseIsAsked();
    }

    /** Whether anything ran on the page that is open. */
    private static Object touched() {
        return browser.asyncScript("const done = arguments[arguments.length - 1], spared = null;" + TOUCH_EVERYTHING);
    }

    private static void assertNobodyElseIsAsked() {
        assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));
    }
}
