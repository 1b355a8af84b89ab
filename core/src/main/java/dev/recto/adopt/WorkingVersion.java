package dev.recto.adopt;

import eu.maveniverse.domtrip.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A version of one of Maven's own plugins that works with Recto, in the place of one that is older.
 *
 * @param key the plugin
 * @param oldest the oldest version that works in this project, by what was found out of it
 * @param version what to take instead of an older one
 * @param reason why an older one does not do
 */
record WorkingVersion(String key, Function<ProjectFacts, String> oldest, String version, String reason)
        implements Need {

    private static final String SUREFIRE_VERSION = "3.6.1";

    /** The oldest that was tried with Recto. */
    private static final String OLDEST_SUREFIRE = "3.2.5";

    static final List<Need> ALL = List.of(
            new WorkingVersion(
                    ProjectFacts.COMPILER,
                    facts -> "3.8.1",
                    "3.16.0",
                    "older ones cannot compile for a release of Java, with processors that are named"),
            new WorkingVersion(
                    ProjectFacts.SUREFIRE,
                    WorkingVersion::oldestSurefire,
                    SUREFIRE_VERSION,
                    "older ones do not run these tests on the JUnit Platform, where Recto listens"),
            new WorkingVersion(
                    ProjectFacts.FAILSAFE,
                    WorkingVersion::oldestSurefire,
                    SUREFIRE_VERSION,
                    "older ones do not run these tests on the JUnit Platform, where Recto listens"));

    @Override
    public Optional<String> meet(ProjectFacts facts, PomText pom) {
        Optional<EffectivePlugin> plugin = facts.plugin(key);
        if (plugin.isEmpty() || !Versions.isBelow(plugin.get().version(), oldest.apply(facts))) {
            return Optional.empty();
        }
        List<Element> own = pom.plugins(key).stream()
                .flatMap(element -> element.childElement("version").stream())
                .toList();
        own.forEach(element -> pom.replace(element, version));
        if (own.isEmpty()) {
            pom.version(pom.plugin(key), version);
        }
        return Optional.of("%s %s instead of %s: %s"
                .formatted(
                        key.substring(key.indexOf(':') + 1),
                        version,
                        plugin.get().version(),
                        reason));
    }

    /** Surefire has providers of its own for JUnit 4 and TestNG, where nothing listens, up to 3.6. */
    private static String oldestSurefire(ProjectFacts facts) {
        boolean testng = facts.hasLibrary(library -> library.key().equals("org.testng:testng"));
        boolean platform = facts.hasLibrary(library -> library.group().startsWith("org.junit."));
        return testng || !platform ? SUREFIRE_VERSION : OLDEST_SUREFIRE;
    }
}
