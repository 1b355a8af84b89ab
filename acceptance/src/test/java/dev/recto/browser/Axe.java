package dev.recto.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** axe-core, which looks for what keeps people from reading a page: whatever WCAG 2.2 AA asks for, and what is good practice. */
final class Axe {

    // In this version the only rule that is new with WCAG 2.2 has to be asked for.
    private static final String OPTIONS = "{preload: false, rules: {'target-size': {enabled: true}}}";

    // All of this version's rules that ask for colours.
    private static final String COLOURS = "{preload: false, runOnly: ['color-contrast', 'link-in-text-block']}";

    private static final String SCRIPT = script();

    private Axe() {}

    /** What it finds on the page that is open, as it is now. */
    static List<?> violations(Browser browser) {
        return run(browser, OPTIONS);
    }

    /** The same of what colours alone decide, for a page that was looked at in other colours. */
    static List<?> violationsOfColours(Browser browser) {
        return run(browser, COLOURS);
    }

    private static List<?> run(Browser browser, String options) {
        browser.script(SCRIPT);
        return (List<?>) browser.asyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(" + options + ").then(result => done(result.violations.map(v =>"
                + " v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))))");
    }

    private static String script() {
        Properties pom = new Properties();
        try (InputStream stream = resource("/META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
            pom.load(stream);
            String script = "/META-INF/resources/webjars/axe-core/" + pom.getProperty("version") + "/axe.min.js";
            try (InputStream code = resource(script)) {
                return new String(code.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Axe.class.getResourceAsStream(name), name);
    }
}
