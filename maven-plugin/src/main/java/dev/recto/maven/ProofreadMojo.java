package dev.recto.maven;

import dev.recto.engine.Project;
import dev.recto.engine.Recto;
import dev.recto.text.Problem;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Finds what is wrong with the book whatever its tests will do, before they run: dead links, missing images, unknown names,
 * malformed front matter. It warns of classes that are shown and that no test names.
 */
@Mojo(
        name = "proofread",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.TEST)
public final class ProofreadMojo extends BookGoal {

    /** Skips this goal alone. */
    @Parameter(property = "recto.proofread.skip", defaultValue = "false")
    private boolean skipProofread;

    /** Where no book is woven, none is read. */
    @Parameter(property = "recto.weave.skip", defaultValue = "false")
    private boolean skipWeave;

    @Override
    boolean isSkipped() {
        // The weave tells the same, and it has to come to that for a preview.
        return skipProofread || skipWeave || isPreview();
    }

    @Override
    void take() throws IOException, MojoExecutionException, MojoFailureException {
        if (pom().skipped() != null) {
            getLog().debug("nothing is read: " + pom().skipped());
            return;
        }
        Covering book = covering();
        // What is no error is told by the weave.
        if (book.problems().stream().anyMatch(Problem::isError)) {
            new MavenReporter(getLog()).report(book.problems());
        }
        Project read = project(book).build();
        MavenReporter.failOn(isForked() ? forked().proofread(read) : new Recto(read).proofread());
    }
}
