package dev.recto.maven;

import dev.recto.engine.Origin;
import dev.recto.engine.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingRequest;
import org.jspecify.annotations.Nullable;

/**
 * The project that a book is compared with, as its POM tells of it. It is not built, and nothing that it names is run.
 *
 * @param project the effective POM
 * @param given the properties given on the command line
 * @param plugin this plugin
 */
record PomOrigin(MavenProject project, Properties given, PluginDescriptor plugin) {

    /** The project in a folder; where that has no POM, nothing is known but its files. */
    static Origin in(File folder, ProjectBuilder models, MavenSession session, PluginDescriptor plugin)
            throws MojoExecutionException {
        File pom = new File(folder, "pom.xml");
        if (!pom.isFile()) {
            return Origin.in(folder.toPath());
        }
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setProcessPlugins(false);
        request.setResolveDependencies(false);
        try {
            MavenProject read = models.build(pom, request).getProject();
            return new PomOrigin(read, session.getUserProperties(), plugin).origin();
        } catch (ProjectBuildingException e) {
            throw new MojoExecutionException("The POM of -Drecto.sources cannot be read. " + e.getMessage(), e);
        }
    }

    /** What this POM says. */
    Origin origin() throws MojoExecutionException {
        PomProject pom = new PomProject(project, given, plugin);
        Path base = project.getBasedir().toPath();
        String encoding = PomSettings.property(project, given, "project.build.sourceEncoding");
        Settings settings = new Settings(
                WeaveMojo.required(setting("require", "exercised")),
                false,
                false,
                List.of(),
                false,
                WeaveMojo.citations(setting("citations", "author-year")),
                List.of(),
                project.getFile().getName(),
                Map.of());
        return Origin.of(pom.builder(
                        base.resolve(setting("source", "src/book")), encoding.isEmpty() ? null : encoding, List.of())
                .imprint(pom.imprint(
                        setting("language", "en"),
                        setting("opening", ""),
                        setting("site", ""),
                        setting("edition", ""),
                        PomComments.of(comments())))
                .settings(settings)
                .build());
    }

    /** A parameter of the goal {@code weave}: as the POM configures it, or else by its property. */
    private String setting(String name, String otherwise) {
        String property = PomSettings.property(project, given, "recto." + name);
        return configured()
                .map(container -> PomSettings.text(container, name))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(property.isEmpty() ? otherwise : property);
    }

    private @Nullable Map<String, String> comments() {
        return PomComments.told(configured()
                .map(container -> PomSettings.child(container, "comments"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private Stream<ConfigurationContainer> configured() {
        return PomSettings.rectoPlugin(project).stream()
                .flatMap(recto -> Stream.concat(
                        recto.getExecutions().stream()
                                .filter(execution -> execution.getGoals().contains("weave")),
                        Stream.of(recto)));
    }
}
