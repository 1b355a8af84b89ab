package dev.recto.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a test does in a browser, and what it sees there. */
final class Browser {

    /** How often a page is looked at before it is clear that nothing more becomes of it. */
    private static final int LOOKS = 200;

    private static final Pattern REQUEST = Pattern.compile(
            "\"method\":\"Network.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"", Pattern.DOTALL);

    private @Nullable ChromeDriver driver;

    /** Opens a new page in the browser of these tests, or skips the tests with the reason. */
    void openOrSkip(ExtensionContext tests) {
        take(Chromium.openOrSkip(tests));
    }

    /** The same in a browser of their own, which is started with more arguments. */
    void openAloneOrSkip(ExtensionContext tests, String... arguments) {
        take(Chromium.openAloneOrSkip(tests, arguments));
    }

    private void take(Chromium chromium) {
        driver = chromium.newTab();
        // A tab of a browser without a window is never in front by itself, and what is not in front has no focus.
        driver().executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /**
     * Opens an address. On a busy machine the driver may come back while the page before is still there, so it has to have gone:
     * a key that was pressed on it would be lost.
     */
    void open(String url) {
        script("window.isLeft = " + !isOnThisPage(url));
        driver().get(url);
        if (!becomes("window.isLeft !== true && document.readyState === 'complete'")) {
            throw new IllegalStateException(url + " did not load");
        }
    }

    /** Whether an address is a place on the page that is open, to which a browser goes without loading it anew. */
    private boolean isOnThisPage(String url) {
        String page = Objects.requireNonNull(driver().getCurrentUrl()).replaceFirst("#.*", "");
        return url.startsWith(page + "#");
    }

    /** Sets the width of the page, in CSS pixels. */
    void resize(int width) {
        driver().executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Makes the page believe that the reader has a preference. */
    void emulate(String feature, String value) {
        driver().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** Whether pages look as they are printed. */
    void print(boolean printed) {
        driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
    }

    /** Whether pages may run scripts from now on; those of the tests always run. */
    void allowScripts(boolean allowed) {
        driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Moves the mouse, in CSS pixels from the window's upper left corner. */
    void point(Point at) {
        driver().executeCdpCommand("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", at.x(), "y", at.y()));
    }

    /** Clicks with the mouse. */
    void click(Point at) {
        point(at);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            driver().executeCdpCommand(
                            "Input.dispatchMouseEvent",
                            Map.of("type", type, "x", at.x(), "y", at.y(), "button", "left", "clickCount", 1));
        }
    }

    /** Taps with a finger. */
    void tap(Point at) {
        driver().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        List<Map<String, Double>> finger = List.of(Map.of("x", at.x(), "y", at.y()));
        driver().executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", finger));
        driver().executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        driver().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
    }

    /** Presses a key after another, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /** Pastes what is on the clipboard, wherever the focus is. */
    void paste() {
        driver().executeCdpCommand(
                        "Input.dispatchKeyEvent",
                        Map.of(
                                "type",
                                "keyDown",
                                "modifiers",
                                2,
                                "key",
                                "v",
                                "code",
                                "KeyV",
                                "commands",
                                List.of("paste")));
    }

    void back() {
        driver().navigate().back();
    }

    String address() {
        return Objects.requireNonNull(driver().getCurrentUrl());
    }

    /**
     * Waits until an expression holds in the page; false where it does not within some seconds. Each look is a script of its own:
     * one that waited in the page would never answer once that page is left.
     */
    boolean becomes(String expression) {
        for (int look = 0; look < LOOKS; look++) {
            if (holds(expression)) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return false;
    }

    /** Whether an expression holds; it does not on a page that is just going. */
    private boolean holds(String expression) {
        try {
            return Boolean.TRUE.equals(script("return !!(" + expression + ")"));
        } catch (WebDriverException leaving) {
            return false;
        }
    }

    /** The middle of what an expression names. */
    Point middle(String expression) {
        Map<?, ?> box = (Map<?, ?>) script("const box = (" + expression + ").getBoundingClientRect();"
                + "return {x: box.left + box.width / 2, y: box.top + box.height / 2}");
        return new Point(number(box.get("x")), number(box.get("y")));
    }

    /** What a screen reader is told of what an expression names, besides its text. */
    String description(String expression) {
        Map<?, ?> evaluated =
                (Map<?, ?>) driver().executeCdpCommand("Runtime.evaluate", Map.of("expression", expression))
                        .get("result");
        Object id = Objects.requireNonNull(Objects.requireNonNull(evaluated).get("objectId"), expression);
        List<?> nodes = (List<?>) driver().executeCdpCommand(
                        "Accessibility.getPartialAXTree", Map.of("objectId", id, "fetchRelatives", false))
                .get("nodes");
        Map<?, ?> node = (Map<?, ?>) Objects.requireNonNull(nodes).get(0);
        Object description = node.get("description");
        return description instanceof Map<?, ?> told ? String.valueOf(told.get("value")) : "";
    }

    private static double number(@Nullable Object number) {
        return ((Number) Objects.requireNonNull(number)).doubleValue();
    }

    /** A place in the window, in CSS pixels. */
    record Point(double x, double y) {}

    /** Runs a script in every page from now on, before anything of the page's own. */
    void onEveryPage(String script) {
        driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    Object script(String script) {
        return driver().executeScript(script);
    }

    Object asyncScript(String script) {
        return driver().executeAsyncScript(script);
    }

    /** What was logged so far belongs to other tests, and to the browser's own first page. */
    void forgetLogs() {
        console();
        requests();
    }

    /** What was said on the console since the last time. */
    List<String> console() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since the last time. */
    List<String> requests() {
        List<String> urls = new ArrayList<>();
        for (LogEntry entry : driver().manage().logs().get(LogType.PERFORMANCE)) {
            Matcher request = REQUEST.matcher(entry.getMessage());
            if (request.find()) {
                urls.add(request.group(1));
            }
        }
        return urls;
    }

    private ChromeDriver driver() {
        return Objects.requireNonNull(driver, "no browser is open");
    }
}
