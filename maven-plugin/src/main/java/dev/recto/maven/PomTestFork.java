package dev.recto.maven;

import dev.recto.engine.TestFork;
import dev.recto.maven.Goal.ArgLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * How Surefire starts the JVM of a project's tests, as far as another can start one like it. What is not known here to do no
 * harm is beyond that.
 *
 * @param given the properties given on the command line
 * @param argLineProperty the property that {@code prepare} writes
 */
record PomTestFork(MavenProject project, Properties given, String argLineProperty) {

    private static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";

    /** What the names of its own properties begin with. */
    private static final String OWN = "surefire.";

    /** Settings that are followed. */
    private static final Set<String> FOLLOWED = Set.of("argLine", "systemPropertyVariables", "environmentVariables");

    /** Settings that change no test: they say what is told of it, and where. */
    private static final Set<String> HARMLESS = Set.of(
            "testFailureIgnore",
            "trimStackTrace",
            "printSummary",
            "useFile",
            "reportFormat",
            "redirectTestOutputToFile",
            "failIfNoTests",
            "failIfNoSpecifiedTests");

    /** The value of these that Surefire has by itself. */
    private static final Map<String, String> USUAL = Map.of(
            "forkCount", "1", "reuseForks", "true", "enableAssertions", "true", "skip", "false", "skipTests", "false");

    TestFork fork() {
        Map<String, String> properties = new TreeMap<>();
        given.forEach((name, value) -> properties.put(String.valueOf(name), String.valueOf(value)));
        properties.remove(WeaveMojo.HAND_OVER);
        properties.put("basedir", project.getBasedir().getPath());
        properties.putAll(values("systemPropertyVariables"));
        Map<String, String> environment = values("environmentVariables");
        List<String> arguments = arguments();
        Optional<String> open = Stream.of(arguments, properties.values(), environment.values())
                .flatMap(each -> each.stream())
                .filter(value -> value.contains("${") || value.contains("@{"))
                .map(value -> "Surefire fills in " + value)
                .findFirst();
        return new TestFork(
                beyond().or(() -> open).orElse(null),
                project.getBasedir().toPath(),
                arguments,
                properties,
                environment);
    }

    private Optional<String> beyond() {
        if (project.getPlugin("org.apache.maven.plugins:maven-toolchains-plugin") != null) {
            return Optional.of("a toolchain chooses the JVM of its tests");
        }
        if (project.getArtifacts().stream().anyMatch(each -> each.getGroupId().equals("org.testng"))) {
            return Optional.of("its tests are TestNG's");
        }
        Optional<String> property = Stream.concat(
                        given.stringPropertyNames().stream(), project.getProperties().stringPropertyNames().stream())
                .filter(name -> name.equals("test")
                        || name.equals("groups")
                        || name.equals("excludedGroups")
                        || (name.startsWith(OWN) && !name.endsWith("version") && !isHarmless(name)))
                .sorted()
                .map(name -> "Surefire is told " + name)
                .findFirst();
        return property.or(this::beyondConfiguration);
    }

    private static boolean isHarmless(String property) {
        return HARMLESS.contains(property.substring(OWN.length()));
    }

    private Optional<String> beyondConfiguration() {
        Plugin surefire = project.getPlugin(SUREFIRE);
        if (surefire == null) {
            return Optional.empty();
        }
        Optional<String> other = surefire.getExecutions().stream()
                .map(PluginExecution::getId)
                .filter(id -> !id.equals("default-test"))
                .map(id -> "Surefire runs more than once, as " + id)
                .findFirst();
        if (other.isPresent() || !surefire.getDependencies().isEmpty()) {
            return other.or(() -> Optional.of("Surefire has dependencies of the project's own"));
        }
        return containers()
                .flatMap(PomTestFork::settings)
                .filter(setting -> !FOLLOWED.contains(setting.getName()) && !HARMLESS.contains(setting.getName()))
                .filter(setting -> !text(setting).equals(USUAL.get(setting.getName())))
                .map(setting -> "Surefire is told <" + setting.getName() + ">")
                .findFirst();
    }

    /** The least particular first. */
    private Stream<ConfigurationContainer> containers() {
        return Optional.ofNullable(project.getPlugin(SUREFIRE)).stream()
                .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getExecutions().stream()));
    }

    private static Stream<Xpp3Dom> settings(ConfigurationContainer container) {
        return container.getConfiguration() instanceof Xpp3Dom configuration
                ? Stream.of(configuration.getChildren())
                : Stream.of();
    }

    private static String text(Xpp3Dom setting) {
        return setting.getValue() == null ? "" : setting.getValue().strip();
    }

    private Map<String, String> values(String setting) {
        Map<String, String> values = new TreeMap<>();
        containers()
                .flatMap(PomTestFork::settings)
                .filter(each -> each.getName().equals(setting))
                .flatMap(each -> Stream.of(each.getChildren()))
                .forEach(each -> values.put(each.getName(), text(each)));
        return values;
    }

    /** What stands in the configuration beside what {@code prepare} writes. */
    private List<String> arguments() {
        List<String> lines = new ArrayList<>();
        containers()
                .flatMap(PomTestFork::settings)
                .filter(each -> each.getName().equals("argLine"))
                .forEach(each -> lines.add(text(each)));
        return lines.isEmpty()
                ? List.of()
                : ArgLine.words(lines.get(lines.size() - 1)
                        .replace("@{" + argLineProperty + "}", "")
                        .replace("${" + argLineProperty + "}", ""));
    }
}
