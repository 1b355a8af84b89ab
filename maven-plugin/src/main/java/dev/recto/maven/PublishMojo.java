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

/**
 * Puts the woven book, which names its {@code <edition>}, beside its earlier editions. It runs in no build that does not ask for
 * it.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class PublishMojo extends AbstractMojo {

    /** The book's folder. */
    @Parameter(property = "recto.book", defaultValue = "${project.build.directory}/book")
    private File book;

    /** The folder of all editions, such as a checkout of the branch that is published; what else lies in it stays. */
    @Parameter(property = "recto.editions", defaultValue = "${project.build.directory}/editions")
    private File editions;

    /** Lets an edition that is not the newest be replaced, and files that are not Recto's be lost. */
    @Parameter(property = "recto.replace", defaultValue = "false")
    private boolean replace;

    /** Skips all goals of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal alone. */
    @Parameter(property = "recto.publish.skip", defaultValue = "false")
    private boolean skipPublish;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipPublish) {
            getLog().info("Nothing is published.");
            return;
        }
        try {
            new MavenReporter(getLog()).report(Recto.publish(book.toPath(), editions.toPath(), replace));
        } catch (IOException e) {
            throw new MojoExecutionException("The edition could not be published. " + e, e);
        }
        getLog().info("Published in " + editions);
    }
}
