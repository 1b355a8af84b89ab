package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.accept.AcceptedFolder;
import dev.recto.accept.Drift;
import dev.recto.accept.Exhibit;
import dev.recto.accept.Reviewer;
import dev.recto.accept.Scrubbing;
import dev.recto.accept.SecretCheck;
import dev.recto.assemble.Assembler;
import dev.recto.assemble.Inputs;
import dev.recto.assemble.SilentTests;
import dev.recto.attest.Attestor;
import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Predicate;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.attest.Subjects;
import dev.recto.attest.TextClaim;
import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.book.TestName;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.TestPlaces;
import dev.recto.html.Sink;
import dev.recto.html.SiteRenderer;
import dev.recto.html.code.LexicalHighlighter;
import dev.recto.publish.Publication;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Evidence;
import dev.recto.verify.SilentClaim;
import dev.recto.verify.Verdicts;
import dev.recto.verify.Verifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Weaves a book: reads what the build left, puts the book together, judges it, renders it and publishes it. */
public final class Weave {

    private final WeaveRequest request;
    private final List<Problem> diagnostics = new ArrayList<>();

    public Weave(WeaveRequest request) {
        this.request = request;
    }

    /**
     * Weaves. After any error nothing is published and an earlier book is left whole.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    public WeaveResult run() throws IOException {
        Evidence found = new EvidenceReader(request, diagnostics::add).read();
        diagnostics.addAll(secrets(found));
        if (diagnostics.stream().anyMatch(fault -> fault.kind() == ProblemKind.SECRET_IN_OUTPUT)) {
            // Whatever comes next might repeat the secret in a message of its own.
            return nothingWoven();
        }
        AcceptedFolder folder = new AcceptedFolder(request.project(), request.accepted());
        Accepted accepted = folder.read();
        Evidence evidence = found.with(reviewed(found.receipts(), accepted));
        Assembler assembler = new Assembler(inputs(evidence), diagnostics::add);
        Book book = assembler.assemble();
        List<Exhibit> exhibits = assembler.exhibitsOf(book);
        if (!request.outputs().accept()) {
            diagnostics.addAll(Drift.check(exhibits, accepted));
        }
        if (book.pages().findAny().isEmpty() && diagnostics.stream().noneMatch(Problem::isError)) {
            // A project that says nothing, such as a parent, has no book and needs none.
            return nothingWoven();
        }
        Verdicts judged = new Verifier(evidence, request.required()).verify(book, diagnostics::add);
        Verdicts verdicts = SilentClaim.check(judged, silent(evidence, exhibits, accepted), diagnostics::add);
        String written = "";
        if (diagnostics.stream().noneMatch(Problem::isError)) {
            written = request.outputs().accept() ? folder.write(exhibits) : "";
            publish(book, verdicts, evidence);
        }
        return new WeaveResult(
                sorted(), (int) book.pages().count(), verdicts.byListing().size(), verdicts.testsRun(), written);
    }

    private WeaveResult nothingWoven() {
        return new WeaveResult(sorted(), 0, 0, 0, "");
    }

    private List<Problem> sorted() {
        return diagnostics.stream().distinct().sorted().toList();
    }

    private Map<TestName, Place> silent(Evidence evidence, List<Exhibit> exhibits, Accepted accepted)
            throws IOException {
        boolean compared = accepted.exists() || request.outputs().accept();
        return new SilentTests(evidence.sheets(), evidence.receipts(), evidence.fences(), request.test())
                .find(compared ? exhibits : List.of());
    }

    private List<Problem> secrets(Evidence evidence) throws IOException {
        TestPlaces places = new TestPlaces(evidence.sheets());
        return new SecretCheck(request.outputs().environment(), places::of).check(evidence.receipts());
    }

    /** The receipts as the book shows and publishes them: scrubbed, and compared with what was accepted. */
    private Receipts reviewed(Receipts receipts, Accepted accepted) {
        OutputRules rules = request.outputs();
        Scrubbing scrubbing = Scrubbing.named(rules.scrub(), rules.configured(), diagnostics::add);
        return new Reviewer(scrubbing, accepted, rules.accept()).review(receipts);
    }

    private Inputs inputs(Evidence evidence) {
        return new Inputs(
                request.project(),
                request.bookFolder(),
                request.imprint(),
                request.release(),
                request.libraries(),
                evidence.sheets(),
                evidence.receipts(),
                evidence.fences());
    }

    private void publish(Book book, Verdicts verdicts, Evidence evidence) throws IOException {
        List<EvidenceFile> files = new ArrayList<>();
        List<Compile> compiled = compiled(evidence, files::add);
        Attestor attestor = new Attestor(book, verdicts, evidence);
        Predicate claims = attestor.attest(compiled, request.build().tools(), request.required());
        files.addAll(attestor.files());
        Colophon colophon = Colophons.of(claims, evidence.receipts(), request.required());
        TextClaim text = new TextClaim(book, diagnostics::add);
        Subjects subjects = new Subjects();
        try (Publication publication = Publication.open(request.output())) {
            Sink sink = (address, content) -> {
                text.check(address, content);
                subjects.add(address, content);
                publication.accept(address, content);
            };
            diagnostics.addAll(new SiteRenderer(new LexicalHighlighter()).render(book, verdicts, colophon, sink));
            for (EvidenceFile file : files) {
                sink.accept(file.address(), file.content());
            }
            text.reachable();
            publication.accept(Statement.ADDRESS, StatementJson.write(subjects.statement(claims)));
            if (diagnostics.stream().noneMatch(Problem::isError)) {
                publication.commit();
            }
        }
    }

    private List<Compile> compiled(Evidence evidence, Consumer<EvidenceFile> generated) throws IOException {
        return List.of(
                CompiledSources.complete(request.build().main(), request.main(), evidence.sheets(), generated),
                CompiledSources.complete(request.build().test(), request.test(), evidence.sheets(), generated));
    }
}
