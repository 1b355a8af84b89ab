package dev.recto.maven;

import java.util.Properties;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads what an effective POM and the command line say of other plugins. */
final class PomSettings {

    private PomSettings() {}

    /** The text of an element of a plugin's {@code <configuration>}, trimmed; null where there is none. */
    static @Nullable String text(ConfigurationContainer container, String element) {
        if (!(container.getConfiguration() instanceof Xpp3Dom configuration)) {
            return null;
        }
        Xpp3Dom child = configuration.getChild(element);
        return child == null || child.getValue() == null
                ? null
                : child.getValue().trim();
    }

    /** A property's value, the command line's ({@code given}) before the POM's; empty where it is not set. */
    static String property(MavenProject project, Properties given, String name) {
        return given.getProperty(name, project.getProperties().getProperty(name, ""));
    }

    /** Whether the project can use Recto's annotations, and its tests can leave receipts. */
    static boolean usesRecto(MavenProject project) {
        return project.getDependencies().stream()
                .anyMatch(dependency -> dependency.getGroupId().equals("dev.recto")
                        && dependency.getArtifactId().equals("recto-runtime"));
    }
}
