package dev.recto.maven;

import dev.recto.engine.Recto;
import dev.recto.maven.Goal.MavenReporter;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Proves the woven book again, and writes what follows from its evidence as one EPUB for e-readers. It runs in no build that does
 * not ask for it.
 */
@Mojo(name = "epub", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class EpubMojo extends AbstractMojo {

    /** The book's folder. */
    @Parameter(property = "recto.book", defaultValue = "${project.build.directory}/book")
    private File book;

    /** The file to write; one that is there is replaced. */
    @Parameter(property = "recto.epub", defaultValue = "${project.build.directory}/${project.artifactId}.epub")
    private File epub;

    /**
     * When the book was changed last, in ISO 8601 or in seconds since 1970; by default the newest date of its pages, and no clock
     * is asked.
     */
    @Parameter(property = "recto.epub.modified", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String modified;

    /** Skips all goals of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal alone. */
    @Parameter(property = "recto.epub.skip", defaultValue = "false")
    private boolean skipEpub;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipEpub) {
            getLog().info("No EPUB is written.");
            return;
        }
        try {
            new MavenReporter(getLog()).report(Recto.epub(book.toPath(), epub.toPath(), modified));
        } catch (IOException e) {
            throw new MojoExecutionException("The EPUB could not be written. " + e, e);
        }
        getLog().info("Wrote " + epub);
    }
}
