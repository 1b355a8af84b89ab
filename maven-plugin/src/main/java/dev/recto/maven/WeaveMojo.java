package dev.recto.maven;

import dev.recto.engine.Project;
import dev.recto.engine.Recto;
import dev.recto.engine.Settings;
import dev.recto.engine.Settings.Citations;
import dev.recto.engine.Settings.Require;
import dev.recto.engine.WeaveResult;
import dev.recto.fork.ForkedWeave;
import dev.recto.maven.Goal.ArgLine;
import dev.recto.text.ProblemKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Weaves the book: assembles, verifies, renders and publishes it. */
@Mojo(
        name = "weave",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresDependencyResolution = ResolutionScope.TEST)
public final class WeaveMojo extends Goal {

    /** Where {@code recto:serve} runs the build: the file by which this hands the project over instead of weaving it. */
    static final String HAND_OVER = "recto.handOver";

    @Parameter(property = HAND_OVER, readonly = true)
    private @Nullable File handOver;

    /** The folder that becomes the book. It is replaced as a whole, unless it holds files that no weave wrote. */
    @Parameter(property = "recto.output", defaultValue = "${project.build.directory}/book")
    private File output;

    /** Folders to read receipts from, comma-separated, where tests ran elsewhere; this build's own where not given. */
    @Parameter(property = "recto.receipts")
    private @Nullable String receipts;

    /** The nonce of the build whose receipts count; this build's own where not given. */
    @Parameter(property = Recto.RUN)
    private @Nullable String run;

    /** BCP 47 tag of the language that the book is written in. */
    @Parameter(property = "recto.language", defaultValue = "en")
    private String language;

    /**
     * The declaration whose listing stands on the first page with its output, such as {@code shop.Cart#add}; by default the
     * first listing of the book that has an output.
     */
    @Parameter(property = "recto.opening")
    private @Nullable String opening;

    /**
     * Where the book is published, such as {@code https://example.org/book/}; where this is not said, pages name no address of
     * their own. The POM's {@code <url>} does not say it, for that is the project's page.
     */
    @Parameter(property = "recto.site")
    private @Nullable String site;

    /**
     * Which edition of the book this is, such as {@code 2} or {@code 2026-autumn}; published editions lie in folders of these
     * names. Where it is not said, the book has no editions.
     */
    @Parameter(property = "recto.edition")
    private @Nullable String edition;

    /**
     * Where readers discuss the pages, with {@code <repository>}, {@code <repositoryId>}, {@code <category>} and
     * {@code <categoryId>} as <a href="https://giscus.app">giscus</a> tells them; where this is not said, pages have no comments.
     */
    @Parameter
    private @Nullable Map<String, String> comments;

    /**
     * The least that a listing which could run has to reach: {@code exercised}, or {@code compiled} to let pass what no
     * test runs; the colophon says so.
     */
    @Parameter(property = "recto.require", defaultValue = "exercised")
    private String require;

    /** Accepts all outputs, results and figures that the pages show: rewrites {@code accepted} in the book's folder. */
    @Parameter(property = "recto.accept", defaultValue = "false")
    private boolean accept;

    /** Lets the book take the place of files in {@code output} that no weave wrote; they are deleted. */
    @Parameter(property = "recto.replace", defaultValue = "false")
    private boolean replace;

    /** Scrubbers of what differs from run to run: addresses, durations, seeds, temporary-paths, times; comma-separated. */
    @Parameter(property = "recto.scrub")
    private @Nullable String scrub;

    /** What to do about numbers in prose that nothing binds to the code: {@code ignore} or {@code warn}. */
    @Parameter(property = "recto.typed-numbers", alias = "typed-numbers", defaultValue = "ignore")
    private String typedNumbers;

    /** How works are called where they are cited: by {@code author-year}, or {@code numeric}. */
    @Parameter(property = "recto.citations", defaultValue = "author-year")
    private String citations;

    /** Tests, as {@code Class#method}, whose output may hold what looks like a secret; comma-separated. */
    @Parameter(property = "recto.allowSecrets")
    private @Nullable String allowSecrets;

    /**
     * Where the API documentation of libraries lies, for those that have it elsewhere than at javadoc.io; the first entry
     * that fits a library counts.
     */
    @Parameter
    private List<ApiDoc> apiDocs = List.of();

    /**
     * Whether the book is woven in a JVM of its own, which costs less than to have Maven's own make fast code of what runs
     * once.
     */
    @Parameter(property = "recto.fork", defaultValue = "true")
    private boolean fork;

    /** Arguments of that JVM, such as {@code -Xmx2g}, as on a command line; they count more than what it is told already. */
    @Parameter(property = "recto.jvm")
    private @Nullable String jvm;

    /** Skips this goal alone. */
    @Parameter(property = "recto.weave.skip", defaultValue = "false")
    private boolean skipWeave;

    @Override
    boolean isSkipped() {
        return skipWeave;
    }

    @Override
    void take() throws IOException, MojoExecutionException, MojoFailureException {
        Project woven = rectoProject(apiDocs)
                .book(output.toPath())
                .imprint(pom().imprint(language, opening, site, edition, PomComments.of(comments)))
                .run(run)
                .receipts(words(receipts).stream().map(Path::of).toList())
                .jvmArguments(ArgLine.words(argLine()))
                .fork(new PomTestFork(project, session.getUserProperties(), argLineProperty).fork())
                .settings(new Settings(
                        required(require),
                        accept,
                        replace,
                        words(scrub),
                        warnsOfTypedNumbers(typedNumbers),
                        citations(citations),
                        words(allowSecrets),
                        project.getFile().getName(),
                        System.getenv()))
                .build();
        if (handOver != null) {
            new Recto(woven).handOver(handOver.toPath());
            return;
        }
        WeaveResult result = fork ? forked().weave(woven) : new Recto(woven).weave();
        if (result.errors() > 0) {
            throw new MojoFailureException(summary(result.errors()));
        }
        if (result.pages() == 0) {
            getLog().debug("nothing to weave: no chapter and no page");
        }
    }

    private ForkedWeave forked() {
        return new ForkedWeave(PomProject.processorPath(plugin), jvm == null ? List.of() : ArgLine.words(jvm));
    }

    private static String summary(long errors) {
        String things = errors == 1 ? "1 thing is" : errors + " things are";
        return things + " wrong with the book (see above); an earlier book is left whole.";
    }

    static Require required(String require) throws MojoExecutionException {
        return switch (require) {
            case "exercised" -> Require.EXERCISED;
            case "compiled" -> Require.COMPILED;
            default ->
                throw new MojoExecutionException(ProblemKind.UNKNOWN_REQUIRE.text(
                        "<require> is '" + require + "'", "write exercised or compiled"));
        };
    }

    static boolean warnsOfTypedNumbers(String typedNumbers) throws MojoExecutionException {
        return switch (typedNumbers) {
            case "warn" -> true;
            case "ignore" -> false;
            default ->
                throw new MojoExecutionException(ProblemKind.UNKNOWN_TYPED_NUMBERS.text(
                        "<typed-numbers> is '" + typedNumbers + "'", "write warn or ignore"));
        };
    }

    static Citations citations(String citations) throws MojoExecutionException {
        return switch (citations) {
            case "author-year" -> Citations.AUTHOR_YEAR;
            case "numeric" -> Citations.NUMERIC;
            default ->
                throw new MojoExecutionException(ProblemKind.UNKNOWN_CITATION_STYLE.text(
                        "<citations> is '" + citations + "'", "write author-year or numeric"));
        };
    }

    private static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
