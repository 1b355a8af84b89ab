package dev.recto.maven;

import dev.recto.engine.Library;
import dev.recto.engine.SourceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

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

    /**
     * @param given the properties given on the command line
     * @param apiDocs what the POM says of where libraries are documented
     */
    PomSources(MavenProject project, Properties given, List<ApiDoc> apiDocs) {
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
        return project.getArtifacts().stream()
                .filter(artifact -> scopes.contains(artifact.getScope()))
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .map(documented::library)
                .toList();
    }

    private static List<String> processors(List<ConfigurationContainer> containers) {
        for (ConfigurationContainer container : containers) {
            if (container.getConfiguration() instanceof Xpp3Dom dom
                    && dom.getChild("annotationProcessorPaths") != null) {
                List<String> paths = new ArrayList<>();
                for (Xpp3Dom path : dom.getChild("annotationProcessorPaths").getChildren()) {
                    paths.add(Coordinates.of(path));
                }
                return paths;
            }
        }
        return List.of();
    }
}
