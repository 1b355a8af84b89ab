package dev.recto.engine;

import dev.recto.attest.BookSettings;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.editions.Publishing;
import dev.recto.evidence.FileTree;
import dev.recto.print.PrintJob;
import dev.recto.print.Printer;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Recto without a build tool: the steps that make and prove a book, in the order in which a build takes them. Whatever
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
        GeneratedTests tests = new IncrementalExamples(project).run();
        tests.problems().forEach(project.reporter()::problem);
        return tests;
    }

    /**
     * Once tests are compiled and before they run: finds what is wrong with the book whatever the tests will do. The weave would
     * tell of the same errors, at the same places.
     *
     * @return what was found, sorted by place; the reporter is told it as well
     * @throws IOException if something cannot be read
     */
    public List<Problem> proofread() throws IOException {
        Standing found = proofreadBefore();
        return found.result().isPresent() ? found.result().get().problems() : proofread(found);
    }

    /**
     * In the place of the step before tests run, for who would have to start a process for it: what it found last, where nothing
     * changed since.
     *
     * @return without a result where the book has to be read; then nothing is told
     */
    public Standing proofreadBefore() {
        Standing found = new IncrementalProofreading(project).standing();
        found.result().ifPresent(result -> result.problems().forEach(project.reporter()::problem));
        return found;
    }

    /**
     * The same of a book that is known to have changed.
     *
     * @param before what was found of it, by this process or another
     * @throws IOException if something cannot be read
     */
    public List<Problem> proofread(Standing before) throws IOException {
        List<Problem> found =
                toldOfFaults(() -> new IncrementalProofreading(project, before.code()).run(before.inputs()));
        found.forEach(project.reporter()::problem);
        return found;
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
     * @return without a result where the book has to be woven; then nothing is told
     */
    public Standing standing() {
        long start = System.nanoTime();
        Standing found = new IncrementalWeave(project).standing();
        found.result().ifPresent(result -> told(result, start));
        return found;
    }

    /**
     * The weave of a book that was found not to stand, by this process or another, so that neither the code that weaves nor what
     * it may read need be digested once more. Who found it {@linkplain #settle settles} what came of it.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    public Fresh weave(Standing found) throws IOException {
        long start = System.nanoTime();
        IncrementalWeave weave = new IncrementalWeave(project, found.code());
        Fresh fresh = toldOfFaults(() -> weave.fresh(found.inputs()));
        told(fresh.result(), start);
        return fresh;
    }

    /**
     * Says what a weave came to, so that no other is needed as long as nothing changes. Where something changed since the book was
     * found not to stand, it was woven from either, and nothing is said.
     *
     * @param found before the weave
     */
    public void settle(Standing found, Fresh fresh) {
        if (fresh.book().isPresent()) {
            new IncrementalWeave(project).settle(found.inputs(), fresh);
        }
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
        IncrementalWeave weave = new IncrementalWeave(project);
        return toldOfFaults(() -> newer ? weave.again(true) : weave.run());
    }

    /** A step that reads or writes. */
    interface Step<T> {

        T take() throws IOException;
    }

    /** What a step comes to, where the system's own words for what the disk does are told as authors understand them. */
    static <T> T toldOfFaults(Step<T> step) throws IOException {
        try {
            return step.take();
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
     * The folders of the modules that a published book covers, as it says itself: whoever made it may have said anything.
     *
     * @param book the book's folder; where no book is to be read there, it covers one module
     */
    public static ModuleFolders modules(Path book) throws IOException {
        Path settings = book.resolve(BookSettings.ADDRESS);
        if (Files.isRegularFile(settings)) {
            try {
                BookSettings read = BookSettings.read(FileTree.read(settings));
                BookSettings.Modules modules = read.modules();
                if (modules != null) {
                    return new ModuleFolders(
                            modules.own(),
                            modules.covered().stream()
                                    .map(BookSettings.Modules.Covered::folder)
                                    .toList());
                }
            } catch (UnreadableException saidByTheCheck) {
                return ModuleFolders.ONE;
            }
        }
        return ModuleFolders.ONE;
    }

    /**
     * Folders of modules, from the nearest folder that holds them all, with {@code /} between names.
     *
     * @param own that of the module that has the book; empty where it is that folder itself
     * @param covered those of the others, in the order in which they are built
     */
    public record ModuleFolders(String own, List<String> covered) {

        private static final ModuleFolders ONE = new ModuleFolders("", List.of());
    }

    /**
     * Brings a site of another system over into a book: its pages in the book's own Markdown, and the files that they show. The
     * report is written in any case.
     *
     * @param reporter takes what is wrong and what became of the site
     * @return what is wrong; where one of it is an error, nothing was brought over
     * @throws IOException if something cannot be read or written; the book's pages are as they were
     */
    public static List<Problem> bring(ImportedSite site, Reporter reporter) throws IOException {
        return toldOfFaults(() -> site.bring(reporter));
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
