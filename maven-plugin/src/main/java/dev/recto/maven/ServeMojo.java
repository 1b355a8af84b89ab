package dev.recto.maven;

import dev.recto.engine.Serve;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Builds the book and shows it in the browser, and does so again whenever something that it is made of changes, until Ctrl-C.
 * Only browsers of this machine are answered.
 */
@Mojo(name = "serve", aggregator = true, requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The port to listen at. */
    @Parameter(property = "recto.port", defaultValue = "8080")
    private int port;

    /** Whether to open the book in the browser. */
    @Parameter(property = "recto.open", defaultValue = "false")
    private boolean open;

    /** Where the Markdown pages and the images of the book lie; {@code src/book} by default. */
    @Parameter(property = "recto.source")
    private @Nullable String source;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        MavenProject book = book(session.getProjects());
        Path folder = book.getBasedir().toPath();
        Path pages = source == null ? PomSettings.pages(book) : folder.resolve(source);
        MavenBuild build = new MavenBuild(new MavenCommand(session, book), pages, step -> getLog().info("  " + step));
        Serve.Desk desk = new Serve.Desk(
                sitsAtTerminal(),
                line -> getLog().info(line),
                line -> getLog().warn(line),
                line -> getLog().error(line),
                address -> {
                    if (open) {
                        new SystemBrowser().open(address).ifPresent(getLog()::warn);
                    }
                });
        Optional<Problem> kept;
        try (UntilCtrlC until = new UntilCtrlC(build::stop)) {
            kept = new Serve(build).run(port, desk);
        } catch (IOException e) {
            throw new MojoExecutionException("The book could not be served. " + e, e);
        }
        if (kept.isPresent()) {
            throw new MojoFailureException(kept.get().toString());
        }
    }

    /** The one project that has a book. */
    static MavenProject book(List<MavenProject> projects) throws MojoFailureException {
        List<MavenProject> books = projects.stream().filter(ServeMojo::weaves).toList();
        if (books.size() == 1) {
            return books.get(0);
        }
        if (books.isEmpty()) {
            throw new MojoFailureException(ProblemKind.NO_WEAVE.text(
                    "no project here binds the goal weave to its build", "set one up as the manual's tutorial does"));
        }
        String names = books.stream().map(MavenProject::getArtifactId).collect(Collectors.joining(", "));
        throw new MojoFailureException(ProblemKind.SEVERAL_BOOKS.text(
                "these projects have a book each: " + names,
                "choose one, such as mvn -pl :" + books.get(0).getArtifactId() + " recto:serve"));
    }

    private static boolean weaves(MavenProject project) {
        return PomSettings.usesRecto(project)
                && PomSettings.rectoPlugin(project)
                        .filter(plugin -> plugin.getExecutions().stream()
                                .anyMatch(execution -> execution.getGoals().contains("weave")))
                        .isPresent();
    }

    private boolean sitsAtTerminal() {
        String terminal = System.getenv("TERM");
        Console console = System.console();
        return session.getRequest().isInteractiveMode()
                && console != null
                && isTerminal(console)
                && terminal != null
                && !terminal.equals("dumb");
    }

    /** From JDK 22 on there is a console without a terminal as well, which says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
