package dev.recto.maven;

import dev.recto.accept.Environment;
import dev.recto.attest.Build;
import dev.recto.attest.Compile;
import dev.recto.attest.Tools;
import dev.recto.engine.OutputRules;
import dev.recto.engine.Weave;
import dev.recto.engine.WeaveRequest;
import dev.recto.engine.WeaveResult;
import dev.recto.evidence.SourceRoots;
import dev.recto.links.LibraryDocs;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.State;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Weaves the book: assembles, verifies, renders and publishes it. */
@Mojo(
        name = "weave",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.TEST)
public final class WeaveMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** Where the Markdown pages and the images of the book lie. */
    @Parameter(property = "recto.source", defaultValue = "${project.basedir}/src/book")
    private File source;

    /** The folder that becomes the book. It is replaced as a whole. */
    @Parameter(property = "recto.output", defaultValue = "${project.build.directory}/book")
    private File output;

    /** Folders to read receipts from, comma-separated, where tests ran elsewhere; this build's own where not given. */
    @Parameter(property = "recto.receipts")
    private String receipts;

    /** The nonce of the build whose receipts count; this build's own where not given. */
    @Parameter(property = ReceiptPaths.RUN_PROPERTY)
    private String run;

    /** Encoding of the Java sources. */
    @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
    private String encoding;

    /** BCP 47 tag of the language that the book is written in. */
    @Parameter(property = "recto.language", defaultValue = "en")
    private String language;

    /**
     * The least that a listing which could run has to reach: {@code exercised}, or {@code compiled} to let pass what no
     * test runs; the colophon says so.
     */
    @Parameter(property = "recto.require", defaultValue = "exercised")
    private String require;

    /** The property that Surefire reads its {@code argLine} from. */
    @Parameter(property = "recto.argLineProperty", defaultValue = "argLine")
    private String argLineProperty;

    /** Accepts all outputs, results and figures that the pages show: rewrites {@code accepted} in the book's folder. */
    @Parameter(property = "recto.accept", defaultValue = "false")
    private boolean accept;

    /** Scrubbers of what differs from run to run: addresses, durations, seeds, temporary-paths, times; comma-separated. */
    @Parameter(property = "recto.scrub")
    private String scrub;

    /**
     * Where the API documentation of libraries lies, for those that have it elsewhere than at javadoc.io; the first entry
     * that fits a library counts.
     */
    @Parameter
    private List<ApiDoc> apiDocs = List.of();

    /** Skips all goals of Recto. */
    @Parameter(property = "recto.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal alone. */
    @Parameter(property = "recto.weave.skip", defaultValue = "false")
    private boolean skipWeave;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipWeave) {
            getLog().info("Weaving is skipped.");
            return;
        }
        long start = System.nanoTime();
        WeaveResult result = weave();
        result.diagnostics().forEach(this::print);
        if (result.errors() > 0) {
            throw new MojoFailureException(summary(result.errors()));
        }
        if (!result.accepted().isEmpty()) {
            getLog().info(result.accepted());
        }
        if (result.pages() == 0) {
            getLog().debug("nothing to weave: no chapter and no page");
            return;
        }
        getLog().info(String.format(
                Locale.ROOT,
                "Wove %d pages, %d listings and %d tests in %.1f s: %s",
                result.pages(),
                result.listings(),
                result.tests(),
                (System.nanoTime() - start) / 1e9,
                output));
    }

    private WeaveResult weave() throws MojoExecutionException {
        try {
            return new Weave(request(build(), required())).run();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    ProblemKind.BOOK_FOLDER.text(
                            "the book could not be woven, and an earlier one is left whole",
                            "make room or grant access: " + e),
                    e);
        }
    }

    private static String summary(long errors) {
        String things = errors == 1 ? "1 thing is" : errors + " things are";
        return things + " wrong with the book (see above); an earlier book is left whole.";
    }

    private void print(Problem diagnostic) {
        if (diagnostic.isError()) {
            getLog().error(diagnostic.toString());
        } else {
            getLog().warn(diagnostic.toString());
        }
    }

    private State required() throws MojoExecutionException {
        return switch (require) {
            case "exercised" -> State.EXERCISED;
            case "compiled" -> State.COMPILED;
            default ->
                throw new MojoExecutionException(ProblemKind.UNKNOWN_REQUIRE.text(
                        "<require> is '" + require + "'", "write exercised or compiled"));
        };
    }

    private Build build() throws IOException {
        PomCompilation compilation = new PomCompilation(project, session.getUserProperties(), encoding);
        Compile main = compilation.main();
        Compile test = compilation.test();
        Tools tools = BuildTools.of(
                compilation.versions(),
                plugin.getArtifacts(),
                plugin.getVersion(),
                new Compile[] {main, test},
                ClassPathProcessors.in(project.getArtifacts()),
                project.getProperties().getProperty(argLineProperty, ""));
        return new Build(tools, main, test);
    }

    private WeaveRequest request(Build build, State required) {
        Path folder = project.getBasedir().toPath();
        return new WeaveRequest(
                folder,
                source.toPath(),
                output.toPath(),
                roots(
                        folder,
                        project.getCompileSourceRoots(),
                        project.getBuild().getOutputDirectory(),
                        false),
                roots(
                        folder,
                        project.getTestCompileSourceRoots(),
                        project.getBuild().getTestOutputDirectory(),
                        true),
                receiptFolders(),
                run == null ? "" : run,
                SkippedTests.reason(project, session.getUserProperties()),
                PomImprint.of(project, language),
                CompiledRelease.of(build.main()),
                new LibraryDocs(new DocumentedLibraries(apiDocs).of(project.getArtifacts())),
                build,
                required,
                new OutputRules(accept, words(scrub), PomPlaces.whole(project), Environment.of(System.getenv())));
    }

    private SourceRoots roots(Path folder, List<String> roots, String classes, boolean test) {
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new SourceRoots(folder, roots.stream().map(Path::of).toList(), Path.of(classes), test, charset);
    }

    private List<Path> receiptFolders() {
        if (receipts == null || receipts.isBlank()) {
            return List.of(
                    Path.of(project.getBuild().getDirectory()).resolve("recto").resolve("receipts"));
        }
        return words(receipts).stream().map(Path::of).toList();
    }

    private static List<String> words(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
