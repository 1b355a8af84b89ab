package dev.recto.maven;

import dev.recto.attest.Compile;
import dev.recto.attest.Compile.Library;
import dev.recto.text.Digest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** How maven-compiler-plugin is told to compile: what it takes to make the same class files again. */
final class PomCompilation {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    private final MavenProject project;
    private final Properties given;
    private final @Nullable String encoding;

    /**
     * @param given the properties given on the command line
     * @param encoding of the sources; null for UTF-8
     */
    PomCompilation(MavenProject project, Properties given, @Nullable String encoding) {
        this.project = project;
        this.given = given;
        this.encoding = encoding;
    }

    /** Main sources. */
    Compile main() throws IOException {
        return of(
                Compile.MAIN,
                "default-compile",
                "",
                Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM));
    }

    /** Tests. */
    Compile test() throws IOException {
        return of(
                Compile.TEST,
                "default-testCompile",
                "test",
                Set.of(
                        Artifact.SCOPE_COMPILE,
                        Artifact.SCOPE_PROVIDED,
                        Artifact.SCOPE_SYSTEM,
                        Artifact.SCOPE_RUNTIME,
                        Artifact.SCOPE_TEST));
    }

    private Compile of(String set, String execution, String prefix, Set<String> scopes) throws IOException {
        List<ConfigurationContainer> containers = containers(execution);
        return new Compile(
                set,
                Runtime.version().feature(),
                encoding == null ? "UTF-8" : encoding,
                new CompilerArguments(containers, this::property, prefix, project.getBasedir()).all(),
                libraries(scopes),
                processors(containers),
                List.of());
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

    private String property(String name) {
        return PomSettings.property(project, given, name);
    }

    private List<Library> libraries(Set<String> scopes) throws IOException {
        List<Library> libraries = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (scopes.contains(artifact.getScope())
                    && artifact.getArtifactHandler().isAddedToClasspath()) {
                libraries.add(new Library(Coordinates.of(artifact), digest(artifact.getFile())));
            }
        }
        return libraries;
    }

    private static String digest(@Nullable File file) throws IOException {
        return file == null || !file.isFile() ? "" : Digest.of(Files.readAllBytes(file.toPath()));
    }

    private static List<Library> processors(List<ConfigurationContainer> containers) {
        for (ConfigurationContainer container : containers) {
            if (container.getConfiguration() instanceof Xpp3Dom dom
                    && dom.getChild("annotationProcessorPaths") != null) {
                List<Library> paths = new ArrayList<>();
                for (Xpp3Dom path : dom.getChild("annotationProcessorPaths").getChildren()) {
                    paths.add(new Library(Coordinates.of(path), ""));
                }
                return paths;
            }
        }
        return List.of();
    }

    /** Versions of libraries that tests use, by {@code group:artifact}. */
    Map<String, String> versions() {
        Map<String, String> versions = new java.util.TreeMap<>();
        project.getArtifacts()
                .forEach(artifact -> versions.put(
                        artifact.getGroupId() + ":" + artifact.getArtifactId(), artifact.getBaseVersion()));
        return versions;
    }
}
