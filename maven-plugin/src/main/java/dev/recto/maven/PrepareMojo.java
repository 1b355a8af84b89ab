package dev.recto.maven;

import dev.recto.receipt.ReceiptPaths;
import dev.recto.text.ProblemKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tests of this build leave receipts: gives the build its nonce, removes the receipts of earlier builds, and
 * prepends what the test JVMs need to the property that Surefire reads its {@code argLine} from.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private List<Artifact> pluginArtifacts;

    /** Where the Markdown pages of the book lie. */
    @Parameter(property = "recto.source", defaultValue = "${project.basedir}/src/book")
    private File source;

    /** Where receipts lie. */
    @Parameter(defaultValue = "${project.build.directory}/" + TargetFolders.RECEIPTS, readonly = true)
    private File receipts;

    /** The nonce of this build; a random one where not given. Give one where several machines share the tests. */
    @Parameter(property = ReceiptPaths.RUN_PROPERTY)
    private @Nullable String run;

    /** The property that Surefire reads its {@code argLine} from. */
    @Parameter(property = "recto.argLineProperty", defaultValue = "argLine")
    private String argLineProperty;

    /** Skips every goal of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal. */
    @Parameter(property = "recto.prepare.skip", defaultValue = "false")
    private boolean skipPrepare;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipPrepare) {
            getLog().debug("prepare is skipped");
            return;
        }
        if (!PomSettings.usesRecto(project)) {
            getLog().debug("nothing to prepare: dev.recto:recto-runtime is not among the dependencies");
            return;
        }
        List<String> packages = packages();
        if (packages.isEmpty()) {
            getLog().debug("nothing to prepare: no Java source");
            return;
        }
        prepare(packages);
    }

    private void prepare(List<String> packages) throws MojoExecutionException, MojoFailureException {
        Properties given = session.getUserProperties();
        Faults.report(new TestSetup(project, given, argLineProperty).faults(), getLog());
        String nonce = run == null || run.isBlank() ? UUID.randomUUID().toString() : run;
        emptyReceipts(nonce);
        project.getProperties().setProperty(ReceiptPaths.RUN_PROPERTY, nonce);
        String argLine = project.getProperties().getProperty(argLineProperty, "");
        boolean ownAgent = OwnAgent.in(project, given, argLine);
        TestJvm jvm = new TestJvm(receipts.toPath(), nonce, packages, ownAgent ? null : agentJar());
        project.getProperties().setProperty(argLineProperty, ArgLine.prepend(jvm.arguments(), argLine));
    }

    private List<String> packages() throws MojoExecutionException {
        List<Path> roots = Stream.concat(
                        project.getCompileSourceRoots().stream(), project.getTestCompileSourceRoots().stream())
                .map(Path::of)
                .toList();
        try {
            return SourcePackages.covering(roots, FencePackages.in(roots, source.toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "cannot list the source folders " + roots + " or the pages in " + source, e);
        }
    }

    /** Leaves the nonce there, so that an earlier build of this project which is still at work learns of this one. */
    private void emptyReceipts(String nonce) throws MojoExecutionException {
        try {
            TargetFolders.empty(receipts.toPath());
            Files.writeString(receipts.toPath().resolve(ReceiptPaths.RUN), nonce);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    ProblemKind.RECEIPTS_FOLDER.text("cannot empty " + receipts, "remove it or make it writable"), e);
        }
    }

    private Path agentJar() throws MojoExecutionException {
        return pluginArtifacts.stream()
                .filter(artifact -> artifact.getArtifactId().equals("org.jacoco.agent")
                        && "runtime".equals(artifact.getClassifier()))
                .map(artifact -> artifact.getFile().toPath())
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(
                        "JaCoCo's agent is not among the plugin's dependencies; does the POM exclude it?"));
    }
}
