package dev.recto.maven;

import dev.recto.adopt.Adoption;
import dev.recto.engine.EarlierFinding;
import dev.recto.engine.Project;
import dev.recto.engine.Recto;
import dev.recto.engine.TestJvm;
import dev.recto.maven.Goal.ArgLine;
import dev.recto.maven.Goal.MavenReporter;
import dev.recto.text.Place;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tests of this build leave receipts: gives the build its nonce, removes the receipts of earlier builds, and
 * prepends what the test JVMs need to the property that Surefire reads its {@code argLine} from.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareMojo extends Goal {

    /** The nonce of this build, the same in all modules; a random one where not given. Give one where several machines share the tests. */
    @Parameter(property = Recto.RUN)
    private @Nullable String run;

    /** Skips this goal. */
    @Parameter(property = "recto.prepare.skip", defaultValue = "false")
    private boolean skipPrepare;

    @Component
    private ProjectDependenciesResolver resolver;

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
        if (pom().skipped() != null) {
            getLog().debug("nothing to prepare: " + pom().skipped());
            return;
        }
        Project prepared = rectoProject()
                .run(run == null || run.isBlank() ? SessionRun.of(session) : run)
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
        warnOfHiddenProcessors(prepared);
        project.getProperties().setProperty(Recto.RUN, jvm.get().run());
        project.getProperties()
                .setProperty(argLineProperty, ArgLine.prepend(jvm.get().arguments(), argLine()));
    }

    private void warnOfHiddenProcessors(Project prepared) throws IOException {
        PomFacts facts = new PomFacts(project, session, resolver, plugin.getVersion());
        if (!Adoption.mayHideProcessors(facts.withoutLibraries(project.getBasedir()))) {
            return;
        }
        EarlierFinding.Finding look = () -> Adoption.hiddenProcessors(facts.facts(project.getBasedir()));
        Optional<String> libraries = new DeclaredLibraries(project, session.getAllProjects()).settled();
        List<String> hidden = libraries.isPresent()
                ? new EarlierFinding(prepared, "hidden-processors").of(libraries.get(), look)
                : look.find();
        if (!hidden.isEmpty()) {
            new MavenReporter(getLog())
                    .problem(ProblemKind.HIDDEN_PROCESSOR.at(
                            Place.of(project.getFile().getName()),
                            "the processor path names Recto alone, so javac does not look for what the class path has: "
                                    + String.join(", ", hidden),
                            "name it in front of Recto, as recto:init -Drecto.yes does"));
        }
    }
}
