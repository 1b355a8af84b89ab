package dev.recto.maven;

import dev.recto.engine.Modules;
import dev.recto.engine.Modules.Covered;
import dev.recto.engine.ProjectBuilder;
import dev.recto.engine.Settings;
import dev.recto.engine.Settings.Citations;
import dev.recto.engine.Settings.Require;
import dev.recto.fork.ForkedWeave;
import dev.recto.maven.Goal.ArgLine;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** A goal that knows all that the POM says of the book, so that what it finds is what the weave would find. */
abstract class BookGoal extends Goal {

    /** The folder that becomes the book. It is replaced as a whole, unless it holds files that no weave wrote. */
    @Parameter(property = "recto.output", defaultValue = "${project.build.directory}/book")
    private File output;

    /**
     * The other modules that the book covers, each by its {@code artifactId} or as {@code groupId:artifactId}; they have to be
     * built before this one. By default they are those that this module depends on, directly or not, as far as they use Recto;
     * with {@code <modules/>} it is none. Each of them may have a book of its own as well. The {@code order} of pages counts
     * within a module and modules follow one another as they are built, unless no two of them use the same number: then it
     * counts across all. A Markdown page of another module has its address below that module's name, as has any other page
     * whose address two modules would take.
     */
    // Of a property that nobody sets, Maven would make a list without elements.
    @Parameter
    private @Nullable List<String> modules;

    @Inject
    private ProjectDependenciesResolver resolver;

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

    /**
     * Shows a book in which something is wrong all the same, at {@code target/preview}, with its faults listed and marked where they
     * stand. The build still fails, and the book itself is left as it was.
     */
    @Parameter(property = "recto.preview", defaultValue = "false")
    private boolean preview;

    /** Scrubbers of what differs from run to run: addresses, durations, seeds, temporary-paths, times; comma-separated. */
    @Parameter(property = "recto.scrub")
    private @Nullable String scrub;

    /** What to do about numbers in prose that nothing binds to the code: {@code ignore} or {@code warn}. */
    @Parameter(property = "recto.typed-numbers", alias = "typed-numbers", defaultValue = "ignore")
    private String typedNumbers;

    /** How works are called where they are cited: by {@code author-year}, or {@code numeric}. */
    @Parameter(property = "recto.citations", defaultValue = "author-year")
    private String citations;

    /**
     * What to do with JavaDoc's block tags in doc comments that are prose: {@code list} sets them below the listing,
     * {@code none} leaves them out.
     */
    @Parameter(property = "recto.blockTags", defaultValue = "list")
    private String blockTags;

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

    /**
     * What the book is made of.
     *
     * @param others the other modules that it covers
     * @param problems what keeps modules out that should be in
     */
    record Covering(PomModules others, List<Problem> problems) {}

    final Covering covering() throws IOException {
        PomModules.Choice choice = new PomModules.Choice(project, session);
        PomModules others = choice.of(modules);
        return new Covering(others, choice.problems());
    }

    /** The project with its book. */
    final ProjectBuilder project(Covering book) throws MojoExecutionException {
        List<Covered> covered =
                book.others().covered(session.getUserProperties(), new ResolvedLibraries(resolver, session));
        return rectoProject(apiDocs, book.others())
                .modules(covered)
                .book(output.toPath())
                .imprint(pom().imprint(language, opening, site, edition, PomComments.of(comments)))
                .settings(new Settings(
                        required(require),
                        accept,
                        replace,
                        preview,
                        words(scrub),
                        warnsOfTypedNumbers(typedNumbers),
                        citations(citations),
                        listsBlockTags(blockTags),
                        words(allowSecrets),
                        Modules.shown(
                                project.getFile().toPath(), project.getBasedir().toPath(), covered),
                        System.getenv()));
    }

    /** Whether a book in which something is wrong is to be seen all the same. */
    final boolean isPreview() {
        return preview;
    }

    final boolean isForked() {
        return fork;
    }

    final ForkedWeave forked() {
        return new ForkedWeave(PomProject.processorPath(plugin), jvm == null ? List.of() : ArgLine.words(jvm));
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

    static boolean listsBlockTags(String blockTags) throws MojoExecutionException {
        return switch (blockTags) {
            case "list" -> true;
            case "none" -> false;
            default ->
                throw new MojoExecutionException(ProblemKind.UNKNOWN_BLOCK_TAGS.text(
                        "<blockTags> is '" + blockTags + "'", "write list or none"));
        };
    }

    static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
