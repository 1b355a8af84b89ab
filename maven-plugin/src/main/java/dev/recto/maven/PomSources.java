package dev.recto.maven;

import dev.recto.engine.Library;
import dev.recto.engine.SourceSet;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The sources of a project, and how maven-compiler-plugin is told to compile them. */
final class PomSources {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    private static final Set<String> MAIN_SCOPES =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

    private static final Set<String> TEST_SCOPES = Set.of(
            Artifact.SCOPE_COMPILE,
            Artifact.SCOPE_PROVIDED,
            Artifact.SCOPE_SYSTEM,
            Artifact.SCOPE_RUNTIME,
            Artifact.SCOPE_TEST);

    private final MavenProject project;
    private final Properties given;
    private final DocumentedLibraries documented;
    private final Collection<Artifact> artifacts;
    private final PomModules modules;

    /**
     * @param given the properties given on the command line
     * @param apiDocs what the POM says of where libraries are documented
     * @param modules the dependencies that are no libraries, but modules that the book covers
     */
    PomSources(MavenProject project, Properties given, List<ApiDoc> apiDocs, PomModules modules) {
        this(project, given, apiDocs, project.getArtifacts(), modules);
    }

    /**
     * @param artifacts what the project is compiled with
     * @param modules those of them that are no libraries, but modules that the book covers
     */
    PomSources(
            MavenProject project,
            Properties given,
            List<ApiDoc> apiDocs,
            Collection<Artifact> artifacts,
            PomModules modules) {
        this.artifacts = artifacts;
        this.modules = modules;
        this.project = project;
        this.given = given;
        this.documented = new DocumentedLibraries(apiDocs);
    }

    /** Main sources. */
    SourceSet main() {
        List<ConfigurationContainer> containers = containers("default-compile");
        return new SourceSet(
                paths(project.getCompileSourceRoots()),
                Path.of(project.getBuild().getOutputDirectory()),
                libraries(MAIN_SCOPES),
                arguments(containers, ""),
                processors(containers));
    }

    /** Tests. */
    SourceSet test() {
        List<ConfigurationContainer> containers = containers("default-testCompile");
        return new SourceSet(
                paths(project.getTestCompileSourceRoots()),
                Path.of(project.getBuild().getTestOutputDirectory()),
                libraries(TEST_SCOPES),
                arguments(containers, "test"),
                processors(containers));
    }

    private static List<Path> paths(List<String> names) {
        return names.stream().map(Path::of).toList();
    }

    /** Where the compiler's settings stand, most particular first. */
    private List<ConfigurationContainer> containers(String execution) {
        Plugin plugin = project.getPlugin(COMPILER);
        if (plugin == null) {
            return List.of();
        }
        List<ConfigurationContainer> containers = new ArrayList<>();
        plugin.getExecutions().stream()
                .filter(each -> each.getId().equals(execution))
                .forEach(containers::add);
        containers.add(plugin);
        return containers;
    }

    private List<String> arguments(List<ConfigurationContainer> containers, String prefix) {
        return new CompilerArguments(
                        containers, name -> PomSettings.property(project, given, name), prefix, project.getBasedir())
                .all();
    }

    private List<Library> libraries(Set<String> scopes) {
        return artifacts.stream()
                .filter(artifact -> scopes.contains(artifact.getScope()))
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .map(artifact -> modules.library(artifact).orElseGet(() -> documented.library(artifact)))
                .toList();
    }

    private static List<String> processors(List<ConfigurationContainer> containers) {
        return containers.stream()
                .map(container -> PomSettings.child(container, "annotationProcessorPaths"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(paths -> Stream.of(paths.getChildren())
                        .map(PomSources::coordinates)
                        .toList())
                .orElse(List.of());
    }

    /** As {@link PomSettings#coordinates}, of a {@code <path>} of the compiler's. */
    private static String coordinates(Xpp3Dom path) {
        BinaryOperator<String> text = (name, otherwise) -> {
            Xpp3Dom child = path.getChild(name);
            return child == null || child.getValue() == null
                    ? otherwise
                    : child.getValue().strip();
        };
        String classifier = text.apply("classifier", "");
        return text.apply("groupId", "") + ":" + text.apply("artifactId", "") + ":" + text.apply("type", "jar") + ":"
                + (classifier.isEmpty() ? "" : classifier + ":") + text.apply("version", "");
    }

    /** Libraries and where their API documentation lies, by their coordinates. */
    static final class DocumentedLibraries {

        /** Shows the documentation of whatever is in Maven Central; snapshots are not. */
        private static final String EVERYWHERE = "https://javadoc.io/doc/{groupId}/{artifactId}/{version}/";

        private final List<ApiDoc> elsewhere;

        /** @param elsewhere what the POM says of some of them */
        DocumentedLibraries(List<ApiDoc> elsewhere) {
            this.elsewhere = elsewhere;
        }

        /** An artifact as the engine knows it; other modules of the same build are folders. */
        Library library(Artifact artifact) {
            Optional<ApiDoc> told = elsewhere.stream()
                    .filter(each -> each.fits(artifact.getGroupId(), artifact.getArtifactId()))
                    .findFirst();
            String usual = artifact.isSnapshot() ? "" : EVERYWHERE;
            String address = told.map(ApiDoc::address).orElse(usual);
            @Nullable File file = artifact.getFile();
            return new Library(
                    PomSettings.coordinates(artifact),
                    file == null ? null : file.toPath(),
                    filled(address, artifact),
                    told.map(ApiDoc::modular).orElse(null));
        }

        private static @Nullable String filled(String address, Artifact artifact) {
            String filled = address.replace("{groupId}", artifact.getGroupId())
                    .replace("{artifactId}", artifact.getArtifactId())
                    .replace("{version}", artifact.getBaseVersion());
            if (filled.isEmpty()) {
                return null;
            }
            return filled.endsWith("/") ? filled : filled + "/";
        }
    }
}
