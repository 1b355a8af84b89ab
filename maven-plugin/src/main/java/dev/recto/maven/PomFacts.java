package dev.recto.maven;

import dev.recto.adopt.EffectivePlugin;
import dev.recto.adopt.Library;
import dev.recto.adopt.ProjectFacts;
import dev.recto.adopt.Setting;
import dev.recto.engine.ClassPathProcessors;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.graph.Dependency;

/**
 * What a project's effective model tells of what Recto needs.
 *
 * @param recto the version of Recto that is running
 */
record PomFacts(MavenProject project, MavenSession session, ProjectDependenciesResolver resolver, String recto) {

    /** @param pages the folder of the book's pages */
    ProjectFacts facts(File pages) throws IOException {
        return facts(pages, libraries());
    }

    /** The same, as far as it is told without its libraries, which takes a look at each of them. */
    ProjectFacts withoutLibraries(File pages) {
        return facts(pages, List.of());
    }

    private ProjectFacts facts(File pages, List<Library> libraries) {
        Map<String, String> properties = new TreeMap<>();
        project.getProperties().forEach((name, value) -> properties.put(String.valueOf(name), String.valueOf(value)));
        return new ProjectFacts(
                project.getFile().getName(),
                recto,
                properties,
                project.getDependencies().stream()
                        .map(each -> each.getGroupId() + ":" + each.getArtifactId())
                        .collect(Collectors.toSet()),
                libraries,
                project.getBuildPlugins().stream().map(PomFacts::plugin).toList(),
                new PomFiles(project, pages.toPath()));
    }

    /** All that can be had: what another module of this build has still to make is left out. */
    private List<Library> libraries() throws IOException {
        List<Library> libraries = new ArrayList<>();
        for (Dependency each : resolved().getResolvedDependencies()) {
            File file = each.getArtifact().getFile();
            libraries.add(new Library(
                    each.getArtifact().getGroupId(),
                    each.getArtifact().getArtifactId(),
                    each.getArtifact().getBaseVersion(),
                    file != null && ClassPathProcessors.offers(file.toPath())));
        }
        return List.copyOf(libraries);
    }

    private DependencyResolutionResult resolved() {
        try {
            return resolver.resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()));
        } catch (DependencyResolutionException e) {
            return e.getResult();
        }
    }

    private static EffectivePlugin plugin(Plugin plugin) {
        List<Setting> configurations = Stream.concat(Stream.of(plugin), plugin.getExecutions().stream())
                .map(ConfigurationContainer::getConfiguration)
                .filter(configuration -> configuration instanceof Xpp3Dom)
                .map(configuration -> setting((Xpp3Dom) configuration))
                .toList();
        Set<String> goals = plugin.getExecutions().stream()
                .flatMap(execution -> execution.getGoals().stream())
                .collect(Collectors.toSet());
        return new EffectivePlugin(
                plugin.getKey(),
                Optional.ofNullable(plugin.getVersion()).orElse(""),
                isSaid(plugin),
                configurations,
                goals);
    }

    /** Whether a POM says the version: Maven remembers no place of what it chooses by itself, or one in itself. */
    private static boolean isSaid(Plugin plugin) {
        InputLocation version = plugin.getLocation("version");
        return version != null
                && version.getSource() != null
                && !String.valueOf(version.getSource().getModelId()).endsWith(":default-lifecycle-bindings");
    }

    private static Setting setting(Xpp3Dom element) {
        return new Setting(
                element.getName(),
                element.getValue() == null ? "" : element.getValue().strip(),
                Stream.of(element.getChildren()).map(PomFacts::setting).toList());
    }

    /** A path below the project's folder, with {@code /} between names. */
    static String relative(MavenProject project, Path file) {
        return project.getBasedir().toPath().relativize(file).toString().replace('\\', '/');
    }
}
