package dev.recto.engine;

import dev.recto.editions.Publishing;
import dev.recto.print.PrintJob;
import dev.recto.print.Printer;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Recto without a build tool: the four steps that make and prove a book, in the order in which a build takes them. Whatever
 * is wrong with a project is reported, all of it at once; exceptions are for what keeps a step from finding out.
 */
public final class Recto {

    /** The system property that names a build's nonce, for tests and for build tools alike. */
    public static final String RUN = ReceiptPaths.RUN_PROPERTY;

    private final Project project;

    /** @param project what the steps are taken over */
    public Recto(Project project) {
        this.project = project;
    }

    /**
     * Before tests run: removes the receipts of earlier builds, and says what test JVMs have to be started with so that
     * tests leave receipts. Sources need not be compiled yet.
     *
     * @return nothing where the project has no Java source: then no test leaves a receipt
     * @throws IOException if sources cannot be listed or receipts not be removed
     */
    public Optional<TestJvm> prepare() throws IOException {
        return new Preparation(project).run();
    }

    /**
     * Once main sources are compiled and before tests are: makes JUnit tests of every {@code @Example} and of the Java in
     * prose, as sources.
     *
     * @return where the sources of these tests lie, and what is wrong with examples and fences
     * @throws IOException if something cannot be read or written
     */
    public GeneratedTests examples() throws IOException {
        GeneratedTests tests = new ExampleTests(project).generate();
        tests.problems().forEach(project.reporter()::problem);
        return tests;
    }

    /**
     * Once tests have run: weaves the book, unless nothing changed since it was woven last. After any error nothing is published,
     * and an earlier book is left whole.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    public WeaveResult weave() throws IOException {
        long start = System.nanoTime();
        return told(woven(false), start);
    }

    /**
     * In the place of the weave, for who would have to start a process for it: what the last one came to, where nothing changed
     * since.
     *
     * @return nothing where the book has to be woven; then nothing is told
     */
    public Optional<WeaveResult> standing() {
        long start = System.nanoTime();
        return new IncrementalWeave(project).standing().map(result -> told(result, start));
    }

    private WeaveResult told(WeaveResult result, long start) {
        result.problems().forEach(project.reporter()::problem);
        result.summary(project.folders().book(), System.nanoTime() - start).forEach(project.reporter()::progress);
        return result;
    }

    /**
     * In the place of the weave: tells another process, which weaves this project again and again, what the build knows of it.
     *
     * @param file the one that {@link BuildTool#run} was given
     */
    public void handOver(Path file) throws IOException {
        ProjectFile.write(project, file);
    }

    /** @param newer whether sources may be newer than what javac read of them */
    WeaveResult woven(boolean newer) throws IOException {
        try {
            return newer ? new Weave(project, true).run() : new IncrementalWeave(project).run();
        } catch (UncheckedIOException e) {
            throw DiskFault.told(e.getCause());
        } catch (IOException e) {
            throw DiskFault.told(e);
        }
    }

    /**
     * Proves a published book again, by its own files. It takes no project.
     *
     * @param book the book's folder
     * @return what is disproved; nothing where every file is what follows from the evidence
     */
    public static List<Problem> check(Path book) throws IOException {
        return checked(book, Checking::files);
    }

    /**
     * The same, and compares the evidence with the project that the book was made from.
     */
    public static List<Problem> check(Path book, Origin sources) throws IOException {
        return checked(book, check -> check.against(sources));
    }

    /**
     * The same, and compiles the sources again to compare what the book says of them. It takes the JDK that the book was made
     * with, and runs nothing that the book asks for.
     *
     * @param sources the project; null for none
     */
    public static List<Problem> rebuild(Path book, @Nullable Origin sources, Trusted trusted) throws IOException {
        return checked(book, check -> check.rebuilt(sources, trusted));
    }

    /**
     * Prints a woven book to PDF. It takes no project.
     *
     * @param book the book's folder
     * @param pdf the file to write; one that is there is replaced
     * @param browser a program that is built on Chromium; null for any that this machine has
     * @param paper the size of the sheets: a4, a5, b5, letter or legal
     * @param limit how long the browser may take
     * @return what keeps the file from being written
     */
    public static List<Problem> print(Path book, Path pdf, @Nullable Path browser, String paper, Duration limit)
            throws IOException {
        Optional<Problem> missing = new BookFolder(book).missing();
        return missing.isPresent()
                ? List.of(missing.get())
                : new Printer(new PrintJob(book, pdf, browser, paper, limit)).print();
    }

    /**
     * Puts a woven book beside its earlier editions, with a page that lists them all and a page of what changed in each. It takes
     * no project.
     *
     * @param book the book's folder
     * @param editions the folder of all editions, which need not exist; what else lies in it stays
     * @param replace whether an edition that is not the newest may be replaced, and files that are not Recto's be lost
     * @return what keeps the book from being published: then nothing is written; or what cannot be compared
     */
    public static List<Problem> publish(Path book, Path editions, boolean replace) throws IOException {
        return new BookFolder(book).with(files -> {
            try {
                return StrangersWords.told(new Publishing(files, editions, replace, BuildRecord.recto()).publish());
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    /**
     * Writes a published book as one EPUB, once it is proven again by its own files. It takes no project.
     *
     * @param book the book's folder
     * @param epub the file to write; one that is there is replaced
     * @param modified when the book was changed last, in ISO 8601 or in seconds since 1970; null for the newest date of its
     *     pages
     * @return what keeps the file from being written
     */
    public static List<Problem> epub(Path book, Path epub, @Nullable String modified) throws IOException {
        return checked(book, new EpubFile(epub, modified)::write);
    }

    private interface Check {
        List<Problem> of(Checking checking) throws IOException;
    }

    private static List<Problem> checked(Path book, Check check) throws IOException {
        return new BookFolder(book).with(files -> check.of(new Checking(files)));
    }

    /**
     * What a rebuild may use.
     *
     * @param libraries the files on this machine that may be a library of these coordinates, which are
     *     {@code group:artifact:type[:classifier]:version}; the first counts that is the file it was then
     * @param processor Recto's own annotation processor and all that it needs
     * @param allowed coordinates of other annotation processors, and arguments of javac, that may be used as well
     */
    public record Trusted(Function<String, List<Path>> libraries, List<Path> processor, Set<String> allowed) {}
}
