package dev.recto.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, without a window. All tests share one; each class gets a tab of its own, in which nothing is
 * left of what another class asked of the browser.
 */
record Chromium(ChromeDriver driver) implements AutoCloseable {

    private static final Namespace HERE = Namespace.create(Chromium.class);

    // Selenium warns of every Chromium that is newer than itself.
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    /** Opens the browser once, or skips the tests with the reason. Nothing is ever downloaded. */
    static Chromium openOrSkip(ExtensionContext tests) {
        return shared(tests.getRoot());
    }

    /** The same for a class of tests alone, with more arguments. */
    static Chromium openAloneOrSkip(ExtensionContext tests, String... arguments) {
        return shared(tests, arguments);
    }

    /** @param sharing the tests that share it */
    private static Chromium shared(ExtensionContext sharing, String... arguments) {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium on the PATH, so no page was opened in a browser");
        Assumptions.assumeTrue(
                chromedriver.isPresent(), "no chromedriver on the PATH, so no page was opened in a browser");
        return sharing.getStore(HERE)
                .computeIfAbsent(
                        List.of(arguments),
                        key -> start(chromium.orElseThrow(), chromedriver.orElseThrow(), arguments),
                        Chromium.class);
    }

    private static Chromium start(Path chromium, Path chromedriver, String... arguments) {
        VERSIONS.setLevel(Level.OFF);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.addArguments(arguments);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
        return new Chromium(driver);
    }

    private static Optional<Path> onPath(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Closes the tab that is open, and opens another. */
    ChromeDriver newTab() {
        String old = driver.getWindowHandle();
        String added = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        driver.switchTo().window(old).close();
        driver.switchTo().window(added);
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
