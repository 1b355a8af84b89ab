package dev.recto.maven;

import dev.recto.engine.ForeignPages;
import dev.recto.engine.ProjectBuilder;
import dev.recto.engine.Reporter;
import dev.recto.text.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** A goal that takes one of the engine's steps over a project. */
abstract class Goal extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /** Where the Markdown pages and the images of the book lie. */
    @Parameter(property = "recto.source", defaultValue = "${project.basedir}/src/book")
    private File source;

    /**
     * Which pages are written for another system, and for which: {@code <dialect path="posts/**">chirpy</dialect>}, the path from
     * the folder of pages. The first that fits a page counts.
     */
    @Parameter
    private @Nullable PlexusConfiguration dialects;

    /**
     * What becomes of markup in such pages that nobody knows: {@code refuse}, or {@code keep} to show it as text in a marked box.
     */
    @Parameter(property = "recto.unknownMarkup", defaultValue = "refuse")
    private String unknownMarkup;

    /** Encoding of the Java sources. */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    /** The property that Surefire reads its {@code argLine} from. */
    @Parameter(property = "recto.argLineProperty", defaultValue = "argLine")
    String argLineProperty;

    /** Skips all goals of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isSkipped()) {
            getLog().info("Skipped.");
            return;
        }
        try {
            take();
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Whether this goal alone is skipped. */
    abstract boolean isSkipped();

    /** Takes the step. */
    abstract void take() throws IOException, MojoExecutionException, MojoFailureException;

    final PomProject pom() {
        return new PomProject(project, session.getUserProperties(), plugin);
    }

    /** The project, as far as the POM and the parameters of all goals tell. */
    final ProjectBuilder rectoProject() throws MojoExecutionException {
        return rectoProject(List.of(), PomModules.NONE);
    }

    /**
     * The same.
     *
     * @param modules other modules that the book covers
     */
    final ProjectBuilder rectoProject(List<ApiDoc> apiDocs, PomModules modules) throws MojoExecutionException {
        return pom().builder(source.toPath(), encoding, apiDocs, modules)
                .foreign(foreign())
                .reporter(new MavenReporter(getLog()));
    }

    /** The folder of the book's Markdown pages. */
    final Path pages() {
        return source.toPath();
    }

    /** What the POM says of pages of other systems. */
    final ForeignPages foreign() throws MojoExecutionException {
        return PomDialects.of(dialects, unknownMarkup);
    }

    final String argLine() {
        return project.getProperties().getProperty(argLineProperty, "");
    }

    /** Tells Maven's user of a project: a line for each problem, then the build fails once. */
    record MavenReporter(Log log) implements Reporter {

        @Override
        public void problem(Problem problem) {
            if (problem.isError()) {
                log.error(problem.toString());
            } else {
                log.warn(problem.toString());
            }
        }

        @Override
        public void progress(String line) {
            log.info(line);
        }

        /** Tells of problems in order; fails the build where one is an error. */
        void report(List<Problem> problems) throws MojoFailureException {
            problems.forEach(this::problem);
            failOn(problems);
        }

        /** Fails the build where one of them is an error. */
        static void failOn(List<Problem> problems) throws MojoFailureException {
            long errors = problems.stream().filter(Problem::isError).count();
            if (errors > 0) {
                throw new MojoFailureException(
                        errors == 1
                                ? "Recto found a fault, named above"
                                : "Recto found %d faults, named above".formatted(errors));
            }
        }
    }

    /** Words of a JVM's command line, in the one string that Surefire takes them in. */
    static final class ArgLine {

        private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

        private ArgLine() {}

        /** The arguments, quoted where needed, before what is already there. */
        static String prepend(List<String> arguments, String existing) {
            String ours = arguments.stream().map(ArgLine::quote).collect(Collectors.joining(" "));
            return existing.isBlank() ? ours : ours + " " + existing.strip();
        }

        /** The arguments of a line, without their quotes. */
        static List<String> words(String line) {
            return WORD.matcher(line)
                    .results()
                    .map(word -> word.group().replaceAll("[\"']", ""))
                    .toList();
        }

        /** One argument as Surefire reads it: in quotes where it holds white space or a quote. */
        static String quote(String argument) {
            if (argument.chars().noneMatch(c -> Character.isWhitespace(c) || c == '\'' || c == '"')) {
                return argument;
            }
            return argument.contains("\"") ? "'" + argument + "'" : "\"" + argument + "\"";
        }
    }
}
