package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.accept.Reviewer;
import dev.recto.accept.Scrubbing;
import dev.recto.evidence.Answers;
import dev.recto.evidence.Receipts;
import dev.recto.links.LibraryDocs;
import dev.recto.publish.Publication;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import dev.recto.verify.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weaves the book of a project: reads what the build left, and publishes what follows from it. */
final class Weave {

    private final Project project;
    private final boolean newer;
    private final Answers answers = Answers.live();
    private final List<Problem> diagnostics = new ArrayList<>();
    private SortedMap<String, String> published = new TreeMap<>();

    Weave(Project project) {
        this(project, false);
    }

    /** @param newer whether sources may be newer than what javac read of them, which is not fit to be published */
    Weave(Project project, boolean newer) {
        this.project = project;
        this.newer = newer;
    }

    /**
     * Weaves. After any error nothing is published and an earlier book is left whole.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    WeaveResult run() throws IOException {
        Evidence found = new EvidenceReader(project, answers, this::found).read();
        diagnostics.addAll(Leaks.in(project, found));
        if (diagnostics.stream().anyMatch(Leaks::isOne)) {
            return nothingWoven();
        }
        Accepted accepted =
                Accepted.read(project.folders().project(), project.folders().accepted());
        Evidence evidence = found.with(reviewed(found.receipts(), accepted));
        boolean accepting = project.settings().accept();
        BookWeave woven = BookWeave.of(inputs(evidence, accepted, accepting), isSound(), diagnostics::add);
        if (woven.book().pages().findAny().isEmpty() && isSound()) {
            return nothingWoven();
        }
        if (!project.settings().replace()) {
            OutputFolder.stranger(project.folders().project(), project.folders().book())
                    .ifPresent(diagnostics::add);
        }
        Optional<String> written = Optional.empty();
        if (isSound()) {
            written = accepting ? Optional.of(accepted.write(woven.exhibits())) : Optional.empty();
            publish(woven);
        } else {
            woven.deadLinks().forEach(diagnostics::add);
        }
        return new WeaveResult(
                sorted(),
                (int) woven.book().pages().count(),
                woven.verdicts().byListing().size(),
                woven.verdicts().testsRun(),
                written,
                false);
    }

    /** The digests of all files that were published, by address; none where nothing was. */
    SortedMap<String, String> published() {
        return Collections.unmodifiableSortedMap(published);
    }

    private void found(Problem problem) {
        boolean passes = newer && problem.kind() == ProblemKind.SOURCE_CHANGED;
        diagnostics.add(
                passes ? problem.kind().warning(problem.place(), problem.message(), problem.remedy()) : problem);
    }

    private boolean isSound() {
        return diagnostics.stream().noneMatch(Problem::isError);
    }

    private WeaveResult nothingWoven() {
        return new WeaveResult(sorted(), 0, 0, 0, Optional.empty(), false);
    }

    private List<Problem> sorted() {
        return diagnostics.stream().distinct().sorted().toList();
    }

    /** The receipts as the book shows and publishes them: scrubbed, and compared with what was accepted. */
    private Receipts reviewed(Receipts receipts, Accepted accepted) {
        Settings settings = project.settings();
        Scrubbing scrubbing = Scrubbing.named(settings.scrub(), Place.of(settings.configuredIn()), diagnostics::add);
        return new Reviewer(scrubbing, accepted, settings.accept(), answers).review(receipts);
    }

    private BookInputs inputs(Evidence evidence, Accepted accepted, boolean accepting) throws IOException {
        return inputs(project, evidence, accepted, accepting, answers);
    }

    /** What a book of this project is woven from. */
    static BookInputs inputs(Project project, Evidence evidence, Accepted accepted, boolean accepting, Answers answers)
            throws IOException {
        return new BookInputs(
                project.folders().project(),
                project.folders().pages(),
                project.mainRoots(),
                project.testRoots(),
                new BuildRecord(project).settings(),
                evidence,
                accepted,
                accepting,
                project.settings().typedNumbers(),
                true,
                answers,
                apiDocs(project),
                Place.of(project.settings().configuredIn()));
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

    private void publish(BookWeave woven) throws IOException {
        try (Publication publication = Publication.open(project.folders().book())) {
            SortedMap<String, String> written = woven.write(publication::accept);
            if (isSound()) {
                publication.commit();
                published = written;
            }
        }
    }
}
