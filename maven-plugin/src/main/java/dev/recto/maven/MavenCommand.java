package dev.recto.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The command that runs the build of a book up to its weave, as the Maven that is running was told to run: with its settings,
 * profiles and properties.
 *
 * @param session of that Maven
 * @param book the project that has the book
 */
record MavenCommand(MavenSession session, MavenProject book) {

    /** What follows a weave, and what packs and sends off, is for whoever publishes; what is told early, the weave tells as well. */
    private static final List<String> SKIPPED =
            List.of("recto.check.skip", "recto.pdf.skip", "recto.epub.skip", "recto.proofread.skip");

    /** The command and its arguments. */
    List<String> words(Path handedOver) {
        List<String> words = new ArrayList<>(List.of(program().toString(), "-B", "-Dstyle.color=never"));
        MavenExecutionRequest request = session.getRequest();
        words.addAll(List.of("-f", root().toString()));
        File settings = request.getUserSettingsFile();
        if (settings != null && settings.isFile()) {
            words.addAll(List.of("-s", settings.toString()));
        }
        if (request.isOffline()) {
            words.add("-o");
        }
        List<String> profiles = Stream.concat(
                        request.getActiveProfiles().stream(),
                        request.getInactiveProfiles().stream().map(profile -> "!" + profile))
                .toList();
        if (!profiles.isEmpty()) {
            words.addAll(List.of("-P", String.join(",", profiles)));
        }
        if (session.getAllProjects().size() > 1) {
            words.addAll(List.of("-pl", book.getGroupId() + ":" + book.getArtifactId(), "-am"));
        }
        properties().forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.add("-D" + WeaveMojo.HAND_OVER + "=" + handedOver);
        words.add("verify");
        return words;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        session.getUserProperties()
                .forEach((name, value) -> properties.put(String.valueOf(name), String.valueOf(value)));
        properties.keySet().removeIf(name -> name.startsWith("session.") || name.startsWith("style."));
        // What tests failed is told by the weave, at their places.
        properties.put("maven.test.failure.ignore", "true");
        SKIPPED.forEach(name -> properties.put(name, "true"));
        return properties;
    }

    private File root() {
        File pom = session.getRequest().getPom();
        return pom == null ? session.getTopLevelProject().getFile() : pom;
    }

    private static Path program() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return Path.of(System.getProperty("maven.home", ""), "bin", windows ? "mvn.cmd" : "mvn");
    }
}
