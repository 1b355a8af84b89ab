package dev.recto.engine;

import dev.recto.accept.Drift;
import dev.recto.assemble.SilentTests;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.attest.TextClaim;
import dev.recto.book.Book;
import dev.recto.book.Exhibit;
import dev.recto.format.Format;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.text.Digest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.TestName;
import dev.recto.verify.SilentClaim;
import dev.recto.verify.Verdicts;
import dev.recto.verify.Verifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * From inputs to a book: puts it together, judges it and writes its files. The same inputs give the same files, whether they
 * come from a build or from a book's own evidence.
 */
final class BookWeave {

    private final BookInputs inputs;
    private final Reuse reuse;
    private final List<Format> formats;
    private final Consumer<Problem> report;
    private final BookAssembly assembled;
    private final Verdicts verdicts;

    private BookWeave(BookInputs inputs, Reuse reuse, boolean sound, Consumer<Problem> told) throws IOException {
        boolean[] wrong = {!sound};
        this.inputs = inputs;
        this.reuse = reuse;
        this.formats = List.of(reuse.site());
        this.report = problem -> {
            wrong[0] |= problem.isError();
            told.accept(problem);
        };
        assembled = BookAssembly.of(inputs, reuse.formulas(), report);
        if (!inputs.accepting()) {
            Drift.check(exhibits(), inputs.accepted()).forEach(report);
        }
        if (book().pages().findAny().isEmpty() && !wrong[0]) {
            // A project that says nothing, such as a parent, has no book and needs none.
            verdicts = new Verdicts(Map.of(), 0);
        } else {
            Verdicts judged = new Verifier(inputs.evidence(), inputs.required()).verify(book(), report);
            verdicts = SilentClaim.check(judged, silent(), report);
        }
    }

    /**
     * Puts a book together and judges it.
     *
     * @param reuse of what earlier weaves made
     * @param sound whether nothing is wrong so far
     * @param report takes all that is wrong; after an error the book is not fit to be published
     */
    static BookWeave of(BookInputs inputs, Reuse reuse, boolean sound, Consumer<Problem> report) throws IOException {
        return new BookWeave(inputs, reuse, sound, report);
    }

    Book book() {
        return assembled.book();
    }

    Verdicts verdicts() {
        return verdicts;
    }

    List<Exhibit> exhibits() {
        return assembled.exhibits();
    }

    /** The dead links of a book that is not fit to be written. */
    List<Problem> deadLinks() throws IOException {
        List<Problem> dead = new ArrayList<>();
        for (Format format : formats) {
            dead.addAll(format.deadLinks(book(), verdicts));
        }
        return dead;
    }

    private Map<TestName, Place> silent() throws IOException {
        boolean compared = inputs.accepted().exists() || inputs.accepting();
        return new SilentTests(
                        inputs.evidence().sheets(),
                        inputs.evidence().receipts(),
                        inputs.evidence().fences(),
                        inputs.tests())
                .find(compared ? exhibits() : List.of());
    }

    /**
     * Writes all files of the book, its evidence and its attestation, which comes last.
     *
     * @return the digests of all that was written, by address
     */
    SortedMap<String, String> write(Sink sink) throws IOException {
        return write(sink, UnaryOperator.identity(), judged -> List.of());
    }

    /** Writes a judged book once more, as something that is not published with it. */
    @FunctionalInterface
    interface Edition {

        /**
         * Writes it.
         *
         * @return what could not be shown as it should
         */
        List<Problem> write(JudgedBook judged) throws IOException;
    }

    /**
     * The same, and then the book as something that is not published with it.
     *
     * @param settled may put another file of the same meaning in the place of one of the evidence
     */
    SortedMap<String, String> write(Sink sink, UnaryOperator<EvidenceFile> settled, Edition more) throws IOException {
        Book book = book();
        Supplier<BookAccount> account = Once.of(() -> BookAccount.of(inputs, assembled, verdicts, settled, report));
        TextClaim text = TextClaim.ofDrawn(book, reuse.read(), report);
        DigestedFiles told = new DigestedFiles(sink, text);
        JudgedBook judged = new JudgedBook(book, verdicts, () -> account.get().colophon());
        for (Format format : formats) {
            format.write(judged, told).forEach(report);
        }
        for (EvidenceFile file : account.get().evidence()) {
            told.accept(file.address(), file.content(), file.digest());
        }
        text.reachable();
        SortedMap<String, String> digests = told.digests();
        byte[] statement =
                StatementJson.write(Statement.of(digests, account.get().claims()));
        sink.accept(Statement.ADDRESS, statement);
        digests.put(Statement.ADDRESS, Digest.of(statement));
        more.write(judged).forEach(report);
        return digests;
    }

    /** Reads the written pages once more, as a browser does, which takes longer than drawing them. */
    void readBack(Map<String, byte[]> files) {
        files.forEach(TextClaim.asInBrowser(book(), report)::check);
    }
}
