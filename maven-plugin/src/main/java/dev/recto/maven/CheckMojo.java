package dev.recto.maven;

import dev.recto.engine.Origin;
import dev.recto.engine.Recto;
import dev.recto.maven.Goal.MavenReporter;
import dev.recto.text.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Proves a published book again: that its files are those that its attestation is about, and that every listing on every
 * page is what is claimed of it. It needs no project.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresProject = false,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.TEST)
public final class CheckMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Inject
    private RepositorySystem repositories;

    @Inject
    private ProjectBuilder models;

    /** The book's folder. */
    @Parameter(property = "recto.book", defaultValue = "${project.build.directory}/book")
    private File book;

    /**
     * The folder of the project that the book was made from; compared with it where given. Where the book covers several modules,
     * it is the nearest folder that holds them all.
     */
    @Parameter(property = "recto.sources")
    private @Nullable File sources;

    /** Whether to compile the sources again and compare the class files. It takes the JDK that the book was made with. */
    @Parameter(property = "recto.rebuild", defaultValue = "false")
    private boolean rebuild;

    /**
     * What of a book that is compiled again may be used though it might run something: annotation processors, and libraries of
     * which the book gives no digest, by their coordinates {@code group:artifact:type:version}, and arguments of javac.
     */
    @Parameter(property = "recto.allow")
    private List<String> allow = List.of();

    /** Skips all goals of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal alone. */
    @Parameter(property = "recto.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipCheck) {
            getLog().info("The check is skipped.");
            return;
        }
        try {
            new MavenReporter(getLog()).report(check(book.toPath(), origin()));
        } catch (IOException e) {
            throw new MojoExecutionException("The book could not be checked. " + e, e);
        }
        getLog().info("Every claim of the book holds" + (rebuild ? ", compiled again: " : ": ") + book);
    }

    private @Nullable Origin origin() throws MojoExecutionException {
        try {
            return sources == null
                    ? null
                    : PomOrigin.in(sources, Recto.modules(book.toPath()), models, session, plugin);
        } catch (IOException e) {
            throw new MojoExecutionException("The book could not be checked. " + e, e);
        }
    }

    private List<Problem> check(Path folder, @Nullable Origin tree) throws IOException {
        if (rebuild) {
            Recto.Trusted trusted = new Recto.Trusted(
                    new LibraryFinder(project, plugin, repositories, session),
                    PomProject.processorPath(plugin),
                    Set.copyOf(allow));
            return Recto.rebuild(folder, tree, trusted);
        }
        return tree == null ? Recto.check(folder) : Recto.check(folder, tree);
    }

    /**
     * Finds libraries by their coordinates: among those of the project and of Recto itself, then in Maven's repositories.
     *
     * @param project may be the one that Maven makes up where there is none
     */
    private record LibraryFinder(
            @Nullable MavenProject project,
            PluginDescriptor plugin,
            RepositorySystem repositories,
            MavenSession session)
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
                    .filter(artifact -> PomSettings.coordinates(artifact).equals(name))
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
}
