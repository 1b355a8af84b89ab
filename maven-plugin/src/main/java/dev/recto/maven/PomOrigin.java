package dev.recto.maven;

import dev.recto.engine.Modules;
import dev.recto.engine.Modules.Covered;
import dev.recto.engine.Origin;
import dev.recto.engine.Recto.ModuleFolders;
import dev.recto.engine.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The project that a book is compared with, as its POM tells of it. It is not built, and nothing that it names is run.
 *
 * @param project the effective POM
 * @param modules other modules that the book covers
 * @param given the properties given on the command line
 * @param plugin this plugin
 */
record PomOrigin(MavenProject project, PomModules modules, Properties given, PluginDescriptor plugin) {

    /**
     * The project in a folder; where that has not the POMs that it takes, nothing is known but its files.
     *
     * @param told the folders of the modules that the book covers, as it says
     */
    static Origin in(
            File folder, ModuleFolders told, ProjectBuilder models, MavenSession session, PluginDescriptor plugin)
            throws MojoExecutionException {
        Path base = folder.toPath().toAbsolutePath().normalize();
        List<File> poms = Stream.concat(told.covered().stream(), Stream.of(told.own()))
                .map(module -> base.resolve(module).normalize())
                .filter(module -> module.startsWith(base))
                .map(module -> module.resolve("pom.xml").toFile())
                .filter(File::isFile)
                .toList();
        if (poms.size() != told.covered().size() + 1) {
            return Origin.in(folder.toPath());
        }
        List<MavenProject> read = new ArrayList<>();
        for (File pom : poms) {
            read.add(read(pom, models, session));
        }
        int last = read.size() - 1;
        Origin origin = new PomOrigin(
                        read.get(last), PomModules.of(read.subList(0, last)), session.getUserProperties(), plugin)
                .origin();
        return new Origin(folder.toPath(), origin.told());
    }

    private static MavenProject read(File pom, ProjectBuilder models, MavenSession session)
            throws MojoExecutionException {
        ProjectBuildingRequest request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setProcessPlugins(false);
        request.setResolveDependencies(false);
        try {
            return models.build(pom, request).getProject();
        } catch (ProjectBuildingException e) {
            throw new MojoExecutionException("The POM of -Drecto.sources cannot be read. " + e.getMessage(), e);
        }
    }

    /** What this POM says. */
    Origin origin() throws MojoExecutionException {
        PomProject pom = new PomProject(project, given, plugin);
        Path base = project.getBasedir().toPath();
        List<Covered> covered = modules.covered(given, MavenProject::getArtifacts);
        String encoding = PomSettings.property(project, given, "project.build.sourceEncoding");
        Settings settings = new Settings(
                WeaveMojo.required(setting("require", "exercised")),
                false,
                false,
                false,
                List.of(),
                false,
                WeaveMojo.citations(setting("citations", "author-year")),
                WeaveMojo.listsBlockTags(setting("blockTags", "list")),
                List.of(),
                Modules.shown(project.getFile().toPath(), base, covered),
                Map.of());
        return Origin.of(pom.builder(
                        base.resolve(setting("source", "src/book")),
                        encoding.isEmpty() ? null : encoding,
                        List.of(),
                        modules)
                .modules(covered)
                .imprint(pom.imprint(
                        setting("language", "en"),
                        setting("opening", ""),
                        setting("site", ""),
                        setting("edition", ""),
                        PomComments.of(comments())))
                .settings(settings)
                .foreign(PomDialects.of(dialects(), setting("unknownMarkup", "refuse")))
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

    private @Nullable Xpp3Dom dialects() {
        return configured()
                .map(container -> PomSettings.child(container, "dialects"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
