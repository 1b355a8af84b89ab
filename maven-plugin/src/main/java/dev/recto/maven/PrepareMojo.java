package dev.recto.maven;

import dev.recto.engine.Project;
import dev.recto.engine.Recto;
import dev.recto.engine.TestJvm;
import dev.recto.maven.Goal.ArgLine;
import dev.recto.maven.Goal.MavenReporter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tests of this build leave receipts: gives the build its nonce, removes the receipts of earlier builds, and
 * prepends what the test JVMs need to the property that Surefire reads its {@code argLine} from.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareMojo extends Goal {

    /** The nonce of this build; a random one where not given. Give one where several machines share the tests. */
    @Parameter(property = Recto.RUN)
    private @Nullable String run;

    /** Skips this goal. */
    @Parameter(property = "recto.prepare.skip", defaultValue = "false")
    private boolean skipPrepare;

    @Override
    boolean isSkipped() {
        return skipPrepare;
    }

    @Override
    void take() throws IOException, MojoExecutionException, MojoFailureException {
        if (!PomSettings.usesRecto(project)) {
            getLog().debug("nothing to prepare: dev.recto:recto-runtime is not among the dependencies");
            return;
        }
        Project prepared = rectoProject(List.of())
                .run(run == null || run.isBlank() ? null : run)
                .agent(pom().agent(argLine()))
                .watcher(pom().watcher())
                .build();
        Optional<TestJvm> jvm = new Recto(prepared).prepare();
        if (jvm.isEmpty()) {
            getLog().debug("nothing to prepare: no Java source");
            return;
        }
        new MavenReporter(getLog())
                .report(new TestSetup(project, session.getUserProperties(), argLineProperty).faults());
        project.getProperties().setProperty(Recto.RUN, jvm.get().run());
        project.getProperties()
                .setProperty(argLineProperty, ArgLine.prepend(jvm.get().arguments(), argLine()));
    }
}
