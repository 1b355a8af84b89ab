package dev.recto.maven;

import dev.recto.engine.GeneratedTests;
import dev.recto.engine.Recto;
import dev.recto.maven.Goal.MavenReporter;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes JUnit tests of every {@code @Example} and of the Java in prose. */
@Mojo(
        name = "examples",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class ExamplesMojo extends Goal {

    /** Compiles no tests, so that none are generated either. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTests;

    /** Skips this goal alone. */
    @Parameter(property = "recto.examples.skip", defaultValue = "false")
    private boolean skipExamples;

    @Override
    boolean isSkipped() {
        return skipExamples || skipTests;
    }

    @Override
    void take() throws IOException, MojoExecutionException, MojoFailureException {
        GeneratedTests tests = new Recto(rectoProject().build()).examples();
        MavenReporter.failOn(tests.problems());
        tests.folder().ifPresent(folder -> project.addTestCompileSourceRoot(folder.toString()));
    }
}
