package dev.recto.maven;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.SourceRoots;
import dev.recto.fences.ExampleSource;
import dev.recto.fences.FenceTests;
import dev.recto.fences.GeneratedFolder;
import dev.recto.fences.TestSource;
import dev.recto.text.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Makes JUnit tests of every {@code @Example} and of the Java in prose. */
@Mojo(
        name = "examples",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class ExamplesMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Where the Markdown pages of the book lie. */
    @Parameter(property = "recto.source", defaultValue = "${project.basedir}/src/book")
    private File source;

    /** Where the generated tests go. */
    @Parameter(defaultValue = "${project.build.directory}/" + TargetFolders.GENERATED_TESTS, readonly = true)
    private File generated;

    /** Encoding of the Java sources. */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    /** Compiles no tests, so that none are generated either. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTests;

    /** Skips every goal of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal alone. */
    @Parameter(property = "recto.examples.skip", defaultValue = "false")
    private boolean skipExamples;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipExamples || skipTests) {
            getLog().debug("examples is skipped");
            return;
        }
        List<SheetFile> sheets = sheets();
        List<TestSource> tests = new ArrayList<>();
        sheets.forEach(file -> tests.addAll(ExampleSource.of(file.sheet())));
        FenceTests fences = fences(sheets);
        tests.addAll(fences.sources());
        List<Problem> faults = new ArrayList<>(new ExampleSetup(project, generated.toPath()).faults(tests));
        faults.addAll(fences.faults());
        Faults.report(faults.stream().sorted().toList(), getLog());
        write(tests, fences.map());
        if (!tests.isEmpty()) {
            project.addTestCompileSourceRoot(generated.getPath());
        }
    }

    private List<SheetFile> sheets() throws MojoExecutionException, MojoFailureException {
        List<Problem> faults = new ArrayList<>();
        try {
            List<SheetFile> sheets = new SheetReader(faults::add).read(mainSources());
            Faults.report(faults, getLog());
            return sheets;
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read the sheets of the main sources", e);
        }
    }

    private FenceTests fences(List<SheetFile> sheets) throws MojoExecutionException {
        try {
            return new ProjectFences(
                            project, session.getUserProperties(), charset(), source.toPath(), generated.toPath())
                    .tests(sheets);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read the Markdown pages in " + source, e);
        }
    }

    private SourceRoots mainSources() {
        List<Path> roots =
                project.getCompileSourceRoots().stream().map(Path::of).toList();
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        return new SourceRoots(project.getBasedir().toPath(), roots, classes, false, charset());
    }

    private Charset charset() {
        return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }

    private void write(List<TestSource> tests, FenceMap fences) throws MojoExecutionException {
        try {
            new GeneratedFolder(generated.toPath()).replaceBy(tests);
            fences.write(Path.of(project.getBuild().getOutputDirectory()).resolveSibling(FenceMap.FILE));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write the tests of examples and fences to " + generated, e);
        }
    }
}
