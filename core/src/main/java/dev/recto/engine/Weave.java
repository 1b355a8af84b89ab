package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.accept.Drift;
import dev.recto.accept.Reviewer;
import dev.recto.accept.Scrubbing;
import dev.recto.accept.SecretCheck;
import dev.recto.assemble.Assembler;
import dev.recto.assemble.Assembler.Inputs;
import dev.recto.assemble.SilentTests;
import dev.recto.attest.Attestor;
import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.Predicate;
import dev.recto.attest.Statement;
import dev.recto.attest.StatementJson;
import dev.recto.attest.TextClaim;
import dev.recto.book.Book;
import dev.recto.book.Colophon;
import dev.recto.book.Exhibit;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.TestPlaces;
import dev.recto.format.Format;
import dev.recto.format.JudgedBook;
import dev.recto.format.Sink;
import dev.recto.html.SiteRenderer;
import dev.recto.links.LibraryDocs;
import dev.recto.publish.Publication;
import dev.recto.text.Digest;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.text.TestName;
import dev.recto.verify.Evidence;
import dev.recto.verify.SilentClaim;
import dev.recto.verify.Verdicts;
import dev.recto.verify.Verifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weaves a book: reads what the build left, puts the book together, judges it, renders it and publishes it. */
final class Weave {

    /** The formats that every book is written in. */
    private static final List<Format> FORMATS = List.of(new SiteRenderer());

    private final Project project;
    private final List<Problem> diagnostics = new ArrayList<>();

    Weave(Project project) {
        this.project = project;
    }

    /**
     * Weaves. After any error nothing is published and an earlier book is left whole.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    WeaveResult run() throws IOException {
        Evidence found = new EvidenceReader(project, diagnostics::add).read();
        diagnostics.addAll(secrets(found));
        if (diagnostics.stream().anyMatch(fault -> fault.kind() == ProblemKind.SECRET_IN_OUTPUT)) {
            // Whatever comes next might repeat the secret in a message of its own.
            return nothingWoven();
        }
        Accepted accepted =
                Accepted.read(project.folders().project(), project.folders().accepted());
        Evidence evidence = found.with(reviewed(found.receipts(), accepted));
        Assembler assembler = new Assembler(
                inputs(project, evidence.sheets(), evidence.receipts(), evidence.fences()), diagnostics::add);
        Book book = assembler.assemble();
        List<Exhibit> exhibits = assembler.exhibitsOf(book);
        if (!project.settings().accept()) {
            diagnostics.addAll(Drift.check(exhibits, accepted));
        }
        if (book.pages().findAny().isEmpty() && diagnostics.stream().noneMatch(Problem::isError)) {
            // A project that says nothing, such as a parent, has no book and needs none.
            return nothingWoven();
        }
        Verdicts judged = new Verifier(evidence, project.settings().least()).verify(book, diagnostics::add);
        Verdicts verdicts = SilentClaim.check(judged, silent(evidence, exhibits, accepted), diagnostics::add);
        Optional<String> written = Optional.empty();
        if (diagnostics.stream().noneMatch(Problem::isError)) {
            written = project.settings().accept() ? Optional.of(accepted.write(exhibits)) : Optional.empty();
            publish(book, verdicts, evidence);
        } else {
            for (Format format : FORMATS) {
                diagnostics.addAll(format.deadLinks(book, verdicts));
            }
        }
        return new WeaveResult(
                sorted(), (int) book.pages().count(), verdicts.byListing().size(), verdicts.testsRun(), written);
    }

    private WeaveResult nothingWoven() {
        return new WeaveResult(sorted(), 0, 0, 0, Optional.empty());
    }

    private List<Problem> sorted() {
        return diagnostics.stream().distinct().sorted().toList();
    }

    private Map<TestName, Place> silent(Evidence evidence, List<Exhibit> exhibits, Accepted accepted)
            throws IOException {
        boolean compared = accepted.exists() || project.settings().accept();
        return new SilentTests(evidence.sheets(), evidence.receipts(), evidence.fences(), project.testRoots())
                .find(compared ? exhibits : List.of());
    }

    private List<Problem> secrets(Evidence evidence) throws IOException {
        TestPlaces places = new TestPlaces(evidence.sheets());
        return new SecretCheck(project.settings().secrets(), places::of).check(evidence.receipts());
    }

    /** The receipts as the book shows and publishes them: scrubbed, and compared with what was accepted. */
    private Receipts reviewed(Receipts receipts, Accepted accepted) {
        Settings settings = project.settings();
        Scrubbing scrubbing = Scrubbing.named(settings.scrub(), Place.of(settings.configuredIn()), diagnostics::add);
        return new Reviewer(scrubbing, accepted, settings.accept()).review(receipts);
    }

    /** What a book of this project is put together from. */
    static Inputs inputs(Project project, Sheets sheets, Receipts receipts, FenceEvidence fences) {
        return new Inputs(
                project.folders().project(),
                project.folders().pages(),
                project.imprint().inBook(),
                project.main().release(),
                apiDocs(project),
                sheets,
                receipts,
                fences);
    }

    private static LibraryDocs apiDocs(Project project) {
        List<LibraryDocs.Library> libraries = new ArrayList<>();
        for (Library library : project.test().classPath()) {
            if (library.file() != null) {
                String address = library.apiDocs() == null ? "" : library.apiDocs();
                libraries.add(new LibraryDocs.Library(library.file(), address, library.modular()));
            }
        }
        return new LibraryDocs(libraries);
    }

    private void publish(Book book, Verdicts verdicts, Evidence evidence) throws IOException {
        List<EvidenceFile> files = new ArrayList<>();
        BuildRecord build = new BuildRecord(project);
        List<Compile> compiled = List.of(
                build.main(CompiledSources.of(project.mainRoots(), evidence.sheets(), files::add)),
                build.test(CompiledSources.of(project.testRoots(), evidence.sheets(), files::add)));
        Attestor attestor = new Attestor(book, verdicts, evidence);
        Predicate claims =
                attestor.attest(compiled, build.tools(), project.settings().least());
        files.addAll(attestor.files());
        Colophon colophon =
                Colophons.of(claims, evidence.receipts(), project.settings().least());
        TextClaim text = new TextClaim(book, diagnostics::add);
        SortedMap<String, String> digests = new TreeMap<>();
        try (Publication publication = Publication.open(project.folders().book(), Statement.ADDRESS)) {
            Sink sink = (address, content) -> {
                text.check(address, content);
                digests.put(address, Digest.of(content));
                publication.accept(address, content);
            };
            JudgedBook judged = new JudgedBook(book, verdicts, colophon);
            for (Format format : FORMATS) {
                diagnostics.addAll(format.write(judged, sink));
            }
            for (EvidenceFile file : files) {
                sink.accept(file.address(), file.content());
            }
            text.reachable();
            publication.accept(Statement.ADDRESS, StatementJson.write(Statement.of(digests, claims)));
            if (diagnostics.stream().noneMatch(Problem::isError)) {
                publication.commit();
            }
        }
    }
}
