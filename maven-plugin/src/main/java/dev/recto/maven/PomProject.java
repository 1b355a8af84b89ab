package dev.recto.maven;

import dev.recto.engine.Imprint;
import dev.recto.engine.Imprint.Comments;
import dev.recto.engine.Imprint.Licence;
import dev.recto.engine.Imprint.Sites;
import dev.recto.engine.Project;
import dev.recto.engine.ProjectBuilder;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A project as Recto's engine knows it, from its POM. It is the one place where a POM is read for the engine; what a goal's
 * own parameters say is added by the goal.
 *
 * @param project the effective POM
 * @param given the properties given on the command line
 * @param plugin this plugin, which brings the processor and JaCoCo's agent
 */
record PomProject(MavenProject project, Properties given, PluginDescriptor plugin) {

    /**
     * What the POM says.
     *
     * @param pages the folder of Markdown pages
     * @param encoding of the sources; null for UTF-8
     * @param apiDocs where libraries are documented, as the POM says
     * @param modules other modules that the book covers
     */
    ProjectBuilder builder(Path pages, @Nullable String encoding, List<ApiDoc> apiDocs, PomModules modules) {
        PomSources sources = new PomSources(project, given, apiDocs, modules);
        return Project.in(project.getBasedir().toPath())
                .pages(pages)
                .build(Path.of(project.getBuild().getDirectory()))
                .encoding(encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding))
                .main(sources.main())
                .test(sources.test())
                .testsSkipped(skipped())
                .unheard(new PomTests(project).unheard())
                .processed(new PomTests(project).processed())
                .processorPath(processorPath(plugin));
    }

    /** The switch that told this build to run no tests, such as {@code -DskipTests}; null where none did. */
    @Nullable
    String skipped() {
        for (String name : List.of("skipTests", "maven.test.skip", "maven.test.skip.exec")) {
            String value = given.getProperty(name, project.getProperties().getProperty(name));
            boolean set = value != null && (value.isEmpty() || value.equals("true"));
            if (set && !new PomTests(project).runAnyway()) {
                return "-D" + name;
            }
        }
        return null;
    }

    /** All that this plugin runs with: whatever the processor needs is among it, and what a weave needs. */
    static List<Path> processorPath(PluginDescriptor plugin) {
        return plugin.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null)
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }

    /**
     * What the POM says of the book.
     *
     * @param opening the declaration whose listing stands on the first page; null or empty where the book may choose
     * @param site where the book is published; null or empty where that is not told
     * @param edition which edition of the book it is; null or empty where it has none
     * @param comments where readers discuss its pages; null where they are not asked to
     */
    Imprint imprint(
            String language,
            @Nullable String opening,
            @Nullable String site,
            @Nullable String edition,
            @Nullable Comments comments) {
        List<String> authors = project.getDevelopers().stream()
                .map(Developer::getName)
                .filter(name -> name != null && !name.isBlank())
                .toList();
        return new Imprint(
                Objects.requireNonNullElse(text(project.getName()), ""),
                text(project.getDescription()),
                authors,
                text(project.getVersion()),
                project.getLicenses().isEmpty()
                        ? null
                        : licence(project.getLicenses().get(0)),
                new Sites(
                        project.getScm() == null ? null : text(project.getScm().getUrl()),
                        project.getIssueManagement() == null
                                ? null
                                : text(project.getIssueManagement().getUrl()),
                        text(project.getUrl()),
                        site == null || site.isBlank() ? null : text(site)),
                language,
                text(opening),
                edition == null || edition.isBlank() ? null : text(edition),
                comments);
    }

    private static @Nullable Licence licence(License licence) {
        String name = text(licence.getName());
        return name == null ? null : new Licence(name, text(licence.getUrl()));
    }

    /** One line, whatever the line breaks in the POM. */
    static @Nullable String text(@Nullable String value) {
        return value == null ? null : value.strip().replaceAll("\\s+", " ");
    }

    /** The jar of JaCoCo's agent; null where the project brings an agent of its own. */
    @Nullable
    Path agent(String argLine) throws MojoExecutionException {
        return OwnAgent.in(project, given, argLine) ? null : agentJar();
    }

    /** The jar of Recto's runtime, which is an agent, too; null where there is but a folder, as in its own reactor. */
    @Nullable
    Path watcher() {
        return plugin.getArtifacts().stream()
                .filter(artifact -> artifact.getGroupId().equals("dev.recto")
                        && artifact.getArtifactId().equals("recto-runtime"))
                .map(Artifact::getFile)
                .filter(file -> file != null && file.isFile())
                .map(File::toPath)
                .findFirst()
                .orElse(null);
    }

    private Path agentJar() throws MojoExecutionException {
        return plugin.getArtifacts().stream()
                .filter(artifact -> artifact.getArtifactId().equals("org.jacoco.agent")
                        && "runtime".equals(artifact.getClassifier()))
                .map(Artifact::getFile)
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(
                        "JaCoCo's agent is not among the plugin's dependencies; does the POM exclude it?"))
                .toPath();
    }

    /** Whether a project brings a JaCoCo agent of its own: two in one JVM would count each other's probes. */
    static final class OwnAgent {

        private static final Pattern ON_THE_LINE = Pattern.compile("-javaagent:\\S*jacoco");

        private OwnAgent() {}

        /**
         * Whether {@code jacoco-maven-plugin} prepares one in this build, or the line already names one.
         *
         * @param given the properties given on the command line
         */
        static boolean in(MavenProject project, Properties given, String argLine) {
            if (ON_THE_LINE.matcher(argLine).find()) {
                return true;
            }
            Plugin jacoco = project.getPlugin("org.jacoco:jacoco-maven-plugin");
            return jacoco != null
                    && !PomSettings.property(project, given, "jacoco.skip").equals("true")
                    && jacoco.getExecutions().stream().anyMatch(OwnAgent::prepares);
        }

        private static boolean prepares(PluginExecution execution) {
            return execution.getGoals().contains("prepare-agent") && !isSkipped(execution);
        }

        private static boolean isSkipped(ConfigurationContainer execution) {
            return "true".equals(PomSettings.text(execution, "skip"));
        }
    }
}
