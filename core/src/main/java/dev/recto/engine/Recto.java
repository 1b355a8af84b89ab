package dev.recto.engine;

import dev.recto.attest.Compile;
import dev.recto.check.BookCheck;
import dev.recto.check.BookFiles;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
     * Once tests have run: weaves the book. After any error nothing is published, and an earlier book is left whole.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    public WeaveResult weave() throws IOException {
        long start = System.nanoTime();
        WeaveResult result = woven();
        result.problems().forEach(project.reporter()::problem);
        result.summary(project.folders().book(), System.nanoTime() - start).forEach(project.reporter()::progress);
        return result;
    }

    private WeaveResult woven() throws IOException {
        try {
            return new Weave(project).run();
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
     * @return what is disproved; nothing where every claim holds
     */
    public static List<Problem> check(Path book) throws IOException {
        return proof(book).files();
    }

    /**
     * The same, and compares the book with the sources that it was made from.
     *
     * @param sources the project's folder
     */
    public static List<Problem> check(Path book, Path sources) throws IOException {
        return proof(book).against(sources);
    }

    /**
     * The same, and compiles the sources again to compare the class files. It takes the JDK that the book was made with.
     *
     * @param sources the project's folder, for sources that the book does not hold; null for none
     * @param libraries the files on this machine that may be a library of these coordinates, which are
     *     {@code group:artifact:type[:classifier]:version}; the first counts that is the file it was then
     */
    public static List<Problem> rebuild(Path book, @Nullable Path sources, Function<String, List<Path>> libraries)
            throws IOException {
        return proof(book).rebuild(sources, recorded -> recorded(recorded, libraries));
    }

    /** The library that is the file it was when the book was made. A folder of classes, or a processor, has no digest. */
    private static Optional<Path> recorded(Compile.Library library, Function<String, List<Path>> libraries) {
        return libraries.apply(library.name()).stream()
                .filter(file -> library.sha256().isEmpty() || library.sha256().equals(BuildRecord.digest(file)))
                .findFirst();
    }

    private static BookCheck proof(Path book) throws IOException {
        return new BookCheck(BookFiles.in(book));
    }
}
