package dev.recto.check;

import dev.recto.attest.Compile.Library;
import dev.recto.attest.PageText;
import dev.recto.attest.Predicate;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.book.OwnAddress;
import dev.recto.check.BookFiles.BookFile;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Proves a book again. */
public final class BookCheck {

    private final BookFiles book;
    private final Faults faults = new Faults();

    public BookCheck(BookFiles book) {
        this.book = book;
    }

    /** What the book's files alone disprove: nothing where every claim holds. */
    public List<Problem> files() {
        checkFiles();
        return faults.all();
    }

    /**
     * The same, and what a tree of sources disproves.
     *
     * @param sources the project's folder
     */
    public List<Problem> against(Path sources) throws IOException {
        Optional<Predicate> claims = checkFiles();
        if (claims.isPresent()) {
            new SourceTree(sources, faults).check(claims.get().compile());
        }
        return faults.all();
    }

    /**
     * The same, and what compiling again disproves.
     *
     * @param sources the project's folder, for sources that the book does not hold; null for none
     * @param libraries finds what the sources were compiled with; nothing where it cannot be had on this machine
     */
    public List<Problem> rebuild(@Nullable Path sources, Function<Library, Optional<Path>> libraries)
            throws IOException {
        Optional<Predicate> claims = checkFiles();
        if (claims.isPresent()) {
            if (sources != null) {
                new SourceTree(sources, faults).check(claims.get().compile());
            }
            new Rebuild(book, claims.get(), faults).check(sources, libraries);
        }
        return faults.all();
    }

    /** What is claimed, checked against the book's own files; nothing where the attestation cannot be read. */
    private Optional<Predicate> checkFiles() {
        Optional<Statement> statement = read();
        if (statement.isEmpty()) {
            return Optional.empty();
        }
        Predicate claims = statement.get().predicate();
        FilesCheck files = new FilesCheck(book, faults);
        files.subjects(statement.get().subject());
        SortedMap<String, PageText> pages = book.pages();
        PageText colophon = pages.get(OwnAddress.COLOPHON);
        if (colophon == null || !colophon.digests().contains(StatementJson.digest(claims))) {
            faults.add(
                    ProblemKind.CHANGED_ATTESTATION,
                    Statement.ADDRESS,
                    "the colophon shows another digest than that of what is claimed here");
        }
        files.evidence(claims);
        new ListingCheck(book, pages, faults).check(claims.listings());
        new SourcePageCheck(pages, faults).check(claims);
        new OutputCheck(book, pages, faults).check(claims);
        return Optional.of(claims);
    }

    private Optional<Statement> read() {
        Optional<BookFile> file = book.file(Statement.ADDRESS);
        if (file.isEmpty()) {
            unreadable("it is missing");
            return Optional.empty();
        }
        try {
            Statement statement = StatementJson.read(file.get().bytes());
            if (!statement.type().equals(Statement.TYPE)
                    || !statement.predicateType().equals(Statement.PREDICATE_TYPE)) {
                unreadable("it is a statement of another kind");
                return Optional.empty();
            }
            return Optional.of(statement);
        } catch (StatementJson.UnreadableException e) {
            unreadable(e.getMessage());
            return Optional.empty();
        }
    }

    private void unreadable(String why) {
        faults.add(ProblemKind.UNREADABLE_ATTESTATION, Statement.ADDRESS, why, "weave the book again");
    }
}
