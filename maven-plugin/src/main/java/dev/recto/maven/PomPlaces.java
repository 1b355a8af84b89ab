package dev.recto.maven;

import dev.recto.diagnostic.Place;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where in a POM something stands, as Maven remembers it. */
final class PomPlaces {

    private PomPlaces() {}

    /** The project's own POM as a whole. */
    static Place whole(MavenProject project) {
        return Place.of(project.getFile().getName());
    }

    /** Where a plugin is configured: in the project's POM, or in a parent's, local or not. */
    static Place configuration(MavenProject project, Plugin plugin) {
        return Stream.concat(Stream.of((ConfigurationContainer) plugin), plugin.getExecutions().stream())
                .map(container -> container.getLocation("configuration"))
                .filter(location -> location != null && location.getLineNumber() > 0)
                .findFirst()
                .map(location ->
                        new Place(file(project, location), location.getLineNumber(), location.getColumnNumber()))
                .orElse(whole(project));
    }

    private static String file(MavenProject project, InputLocation location) {
        if (location.getSource() == null || location.getSource().getLocation() == null) {
            return project.getFile().getName();
        }
        Path file = Path.of(location.getSource().getLocation());
        return isLocal(project, file)
                ? project.getBasedir().toPath().relativize(file).toString().replace('\\', '/')
                : location.getSource().getModelId();
    }

    private static boolean isLocal(@Nullable MavenProject project, Path file) {
        return project != null && (file.toFile().equals(project.getFile()) || isLocal(project.getParent(), file));
    }
}
