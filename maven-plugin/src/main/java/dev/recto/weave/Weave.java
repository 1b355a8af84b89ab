package dev.recto.weave;

import dev.recto.assemble.Assembler;
import dev.recto.assemble.Inputs;
import dev.recto.book.Book;
import dev.recto.diagnostic.Diagnostic;
import dev.recto.publish.Publication;
import dev.recto.render.SiteRenderer;
import dev.recto.render.code.LexicalHighlighter;
import dev.recto.verify.Evidence;
import dev.recto.verify.Verdicts;
import dev.recto.verify.Verifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Weaves a book: reads what the build left, puts the book together, judges it, renders it and publishes it. */
public final class Weave {

    private final WeaveRequest request;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public Weave(WeaveRequest request) {
        this.request = request;
    }

    /**
     * Weaves. After any error nothing is published and an earlier book is left whole.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    public WeaveResult run() throws IOException {
        Evidence evidence = new EvidenceReader(request, diagnostics::add).read();
        Inputs inputs = new Inputs(
                request.project(),
                request.bookFolder(),
                request.imprint(),
                request.release(),
                evidence.sheets(),
                evidence.receipts());
        Book book = new Assembler(inputs, diagnostics::add).assemble();
        if (book.pages().findAny().isEmpty() && diagnostics.stream().noneMatch(Diagnostic::isError)) {
            // A project that says nothing, such as a parent, has no book and needs none.
            return new WeaveResult(diagnostics.stream().distinct().sorted().toList(), 0, 0, 0);
        }
        Verdicts verdicts = new Verifier(evidence).verify(book, diagnostics::add);
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            publish(book, verdicts);
        }
        return new WeaveResult(
                diagnostics.stream().distinct().sorted().toList(),
                (int) book.pages().count(),
                verdicts.byListing().size(),
                verdicts.testsRun());
    }

    private void publish(Book book, Verdicts verdicts) throws IOException {
        try (Publication publication = Publication.open(request.output())) {
            diagnostics.addAll(new SiteRenderer(new LexicalHighlighter()).render(book, verdicts, publication));
            if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
                publication.commit();
            }
        }
    }
}
