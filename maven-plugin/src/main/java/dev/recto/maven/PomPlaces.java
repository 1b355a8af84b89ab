package dev.recto.maven;

import dev.recto.text.Place;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputSource;
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

    /** The line where a plugin is configured: in the project's POM, or in a parent's, local or not. */
    static Place configuration(MavenProject project, Plugin plugin) {
        return Stream.concat(Stream.of((ConfigurationContainer) plugin), plugin.getExecutions().stream())
                .map(container -> container.getLocation("configuration"))
                .filter(location -> location != null && location.getLineNumber() > 0)
                .findFirst()
                // Maven 3 counts columns to the end of the tag, Maven 4 to its start.
                .map(location -> new Place(file(project, location.getSource()), location.getLineNumber(), 0))
                .orElse(whole(project));
    }

    private static String file(MavenProject project, @Nullable InputSource source) {
        String model = source == null ? id(project) : String.valueOf(source.getModelId());
        return Stream.iterate(project, local -> local != null && local.getFile() != null, MavenProject::getParent)
                .filter(local -> model.equals(id(local)))
                .findFirst()
                .map(local -> relative(project, local))
                .orElse(model);
    }

    private static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion();
    }

    private static String relative(MavenProject project, MavenProject local) {
        Path base = project.getBasedir().toPath();
        return base.relativize(local.getFile().toPath()).toString().replace('\\', '/');
    }
}
