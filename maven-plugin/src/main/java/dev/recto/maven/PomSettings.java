package dev.recto.maven;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads what an effective POM and the command line say of other plugins. */
final class PomSettings {

    private PomSettings() {}

    /** The text of an element of a plugin's {@code <configuration>}, trimmed; null where there is none. */
    static @Nullable String text(ConfigurationContainer container, String element) {
        Xpp3Dom child = child(container, element);
        return child == null || child.getValue() == null
                ? null
                : child.getValue().strip();
    }

    /** An element of a plugin's {@code <configuration>}; null where there is none. */
    static @Nullable Xpp3Dom child(ConfigurationContainer container, String element) {
        return container.getConfiguration() instanceof Xpp3Dom configuration ? configuration.getChild(element) : null;
    }

    /** Maven coordinates as one word, {@code group:artifact:type[:classifier]:version}. */
    static String coordinates(Artifact artifact) {
        String classifier = artifact.hasClassifier() ? artifact.getClassifier() + ":" : "";
        return "%s:%s:%s:%s%s"
                .formatted(
                        artifact.getGroupId(),
                        artifact.getArtifactId(),
                        artifact.getArtifactHandler().getExtension(),
                        classifier,
                        artifact.getBaseVersion());
    }

    /** A property's value, the command line's ({@code given}) before the POM's; empty where it is not set. */
    static String property(MavenProject project, Properties given, String name) {
        return given.getProperty(name, project.getProperties().getProperty(name, ""));
    }

    /** This plugin, as the project's build has it. */
    static Optional<Plugin> rectoPlugin(MavenProject project) {
        return Optional.ofNullable(project.getPlugin("dev.recto:recto-maven-plugin"));
    }

    /** Where the Markdown pages of a project lie, as far as its POM tells. */
    static Path pages(MavenProject project) {
        String told = rectoPlugin(project)
                .map(plugin -> text(plugin, "source"))
                .filter(text -> !text.isEmpty())
                .orElse("src/book");
        return project.getBasedir().toPath().resolve(told);
    }

    /** Whether the project can use Recto's annotations, and its tests can leave receipts. */
    static boolean usesRecto(MavenProject project) {
        return project.getDependencies().stream()
                .anyMatch(dependency -> dependency.getGroupId().equals("dev.recto")
                        && dependency.getArtifactId().equals("recto-runtime"));
    }
}
