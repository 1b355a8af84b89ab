package dev.recto.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Finds libraries by their coordinates: among those of the project and of Recto itself, then in Maven's repositories.
 *
 * @param project may be the one that Maven makes up where there is none
 */
record LibraryFinder(
        @Nullable MavenProject project, PluginDescriptor plugin, RepositorySystem repositories, MavenSession session)
        implements Function<String, List<Path>> {

    @Override
    public List<Path> apply(String name) {
        return Stream.concat(known(name), resolved(name).stream())
                .map(File::toPath)
                .toList();
    }

    private Stream<File> known(String name) {
        Stream<Artifact> own = project == null ? Stream.of() : project.getArtifacts().stream();
        return Stream.concat(own, plugin.getArtifacts().stream())
                .filter(artifact -> Coordinates.of(artifact).equals(name))
                .map(Artifact::getFile)
                .filter(file -> file != null && file.exists());
    }

    private Optional<File> resolved(String name) {
        try {
            ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(name), remotes(), null);
            return Optional.ofNullable(repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile());
        } catch (ArtifactResolutionException | IllegalArgumentException absent) {
            return Optional.empty();
        }
    }

    private List<RemoteRepository> remotes() {
        return project == null ? List.of() : project.getRemoteProjectRepositories();
    }
}
