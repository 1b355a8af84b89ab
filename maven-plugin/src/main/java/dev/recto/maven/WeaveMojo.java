package dev.recto.maven;

import dev.recto.engine.Project;
import dev.recto.engine.Recto;
import dev.recto.engine.WeaveResult;
import dev.recto.maven.Goal.ArgLine;
import dev.recto.maven.Goal.MavenReporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Weaves the book: assembles, verifies, renders and publishes it. It covers this module and, of the modules that are built with
 * it, those that this one depends on: their chapters, pages, listings and tests. Paths in messages, in captions and in the
 * evidence are then told from the nearest folder that holds them all.
 */
@Mojo(
        name = "weave",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.TEST)
public final class WeaveMojo extends BookGoal {

    /** Where {@code recto:serve} runs the build: the file by which this hands the project over instead of weaving it. */
    static final String HAND_OVER = "recto.handOver";

    @Parameter(property = HAND_OVER, readonly = true)
    private @Nullable File handOver;

    /**
     * Where to read receipts from, comma-separated, where tests ran elsewhere: folders that hold receipts, or checkouts of this
     * project; this build's own where not given.
     */
    @Parameter(property = "recto.receipts")
    private @Nullable String receipts;

    /** The nonce of the build whose receipts count; this build's own where not given. */
    @Parameter(property = Recto.RUN)
    private @Nullable String run;

    /** Skips this goal alone. */
    @Parameter(property = "recto.weave.skip", defaultValue = "false")
    private boolean skipWeave;

    @Override
    boolean isSkipped() {
        return skipWeave;
    }

    @Override
    void take() throws IOException, MojoExecutionException, MojoFailureException {
        Covering book = covering();
        new MavenReporter(getLog()).report(book.problems());
        boolean several = !book.others().projects().isEmpty();
        Project woven = project(book)
                .run(run == null && several ? SessionRun.of(session) : run)
                .receipts(words(receipts).stream().map(Path::of).toList())
                .jvmArguments(jvmArguments(book.others()))
                .fork(new PomTestFork(project, session.getUserProperties(), argLineProperty).fork())
                .build();
        if (handOver != null) {
            new Recto(woven).handOver(handOver.toPath());
            return;
        }
        WeaveResult result = isForked() ? forked().weave(woven) : new Recto(woven).weave();
        if (result.errors() > 0) {
            throw new MojoFailureException(summary(result.errors()));
        }
        if (result.pages() == 0) {
            getLog().debug("nothing to weave: no chapter and no page");
        }
    }

    /** What the test JVMs of all modules were told. */
    private List<String> jvmArguments(PomModules others) {
        return Stream.concat(others.projects().values().stream(), Stream.of(project))
                .map(each -> each.getProperties().getProperty(argLineProperty, ""))
                .flatMap(line -> ArgLine.words(line).stream())
                .toList();
    }

    private static String summary(long errors) {
        String things = errors == 1 ? "1 thing is" : errors + " things are";
        return things + " wrong with the book (see above); an earlier book is left whole.";
    }
}
