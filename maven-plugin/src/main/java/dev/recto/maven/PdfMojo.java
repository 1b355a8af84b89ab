package dev.recto.maven;

import dev.recto.engine.Recto;
import dev.recto.maven.Goal.MavenReporter;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the woven book to PDF, with a Chromium, Chrome or Edge of this machine. It runs in no build that does not ask for it. */
@Mojo(name = "pdf", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class PdfMojo extends AbstractMojo {

    /** The book's folder. */
    @Parameter(property = "recto.book", defaultValue = "${project.build.directory}/book")
    private File book;

    /** The file to write; one that is there is replaced. */
    @Parameter(property = "recto.pdf", defaultValue = "${project.build.directory}/${project.artifactId}.pdf")
    private File pdf;

    /** The browser's program; by default the first that is found on the PATH or where the system usually has it. */
    @Parameter(property = "recto.chromium")
    private @Nullable File chromium;

    /** The size of the sheets: {@code a4}, {@code a5}, {@code b5}, {@code letter} or {@code legal}. */
    @Parameter(property = "recto.paper", defaultValue = "a4")
    private String paper;

    /** How many seconds the browser may take. */
    @Parameter(property = "recto.pdf.seconds", defaultValue = "120")
    private int seconds;

    /** Skips all goals of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal alone. */
    @Parameter(property = "recto.pdf.skip", defaultValue = "false")
    private boolean skipPdf;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipPdf) {
            getLog().info("Nothing is printed.");
            return;
        }
        try {
            new MavenReporter(getLog())
                    .report(Recto.print(
                            book.toPath(),
                            pdf.toPath(),
                            chromium == null ? null : chromium.toPath(),
                            paper,
                            Duration.ofSeconds(seconds)));
        } catch (IOException e) {
            throw new MojoExecutionException("The book could not be printed. " + e, e);
        }
        getLog().info("Printed " + pdf);
    }
}
