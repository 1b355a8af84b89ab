package dev.recto.maven;

import dev.recto.attest.Compile.Library;
import dev.recto.text.Digest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        @Nullable MavenProject project, PluginDescriptor plugin, RepositorySystem repositories, MavenSession session) {

    /** The library's file, where one has the recorded digest. */
    Optional<Path> find(Library library) {
        return Stream.concat(known(library), resolved(library).stream())
                .map(File::toPath)
                .filter(file -> isSame(file, library))
                .findFirst();
    }

    private Stream<File> known(Library library) {
        Stream<Artifact> own = project == null ? Stream.of() : project.getArtifacts().stream();
        return Stream.concat(own, plugin.getArtifacts().stream())
                .filter(artifact -> Coordinates.of(artifact).equals(library.name()))
                .map(Artifact::getFile)
                .filter(file -> file != null && file.exists());
    }

    private Optional<File> resolved(Library library) {
        try {
            ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(library.name()), remotes(), null);
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

    /** A folder of classes, or a processor, has no digest that could differ. */
    private static boolean isSame(Path file, Library library) {
        try {
            return library.sha256().isEmpty()
                    || (Files.isRegularFile(file)
                            && Digest.of(Files.readAllBytes(file)).equals(library.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
