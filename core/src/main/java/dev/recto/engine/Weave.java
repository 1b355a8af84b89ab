package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.accept.Reviewer;
import dev.recto.accept.Scrubbing;
import dev.recto.book.OwnAddress;
import dev.recto.evidence.Answers;
import dev.recto.evidence.Receipts;
import dev.recto.format.Sink;
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
    private final Reuse reuse;
    private final Warmth warmth;
    private final Answers answers = Answers.live();
    private final List<Problem> diagnostics = new ArrayList<>();
    private SortedMap<String, String> published = new TreeMap<>();

    /** Ends a weave whose book nobody waits for. */
    private static final class OvertakenException extends IOException {

        private static final long serialVersionUID = 1;
    }

    Weave(Project project) {
        this(project, false, Reuse.nothing(), Warmth.none());
    }

    /**
     * A weave.
     *
     * @param newer whether sources may be newer than what javac read of them, which is not fit to be published
     * @param reuse of what earlier weaves made
     * @param warmth of earlier weaves in this process
     */
    Weave(Project project, boolean newer, Reuse reuse, Warmth warmth) {
        this.warmth = warmth;
        this.reuse = reuse;
        this.project = project;
        this.newer = newer;
    }

    /**
     * Weaves. After any error nothing is published and an earlier book is left whole; so it is where a change overtakes the weave,
     * which says so to whom it tells of pages.
     *
     * @throws IOException if something cannot be read or written; an earlier book is left whole
     */
    WeaveResult run() throws IOException {
        Evidence found = new EvidenceReader(project, answers, this::found, warmth.readings()).read();
        diagnostics.addAll(Leaks.in(project, found));
        Optional<List<Problem>> alone = OneCause.alone(diagnostics);
        if (alone.isPresent()) {
            diagnostics.retainAll(alone.get());
            return nothingWoven();
        }
        Accepted accepted =
                Accepted.read(project.folders().project(), project.folders().accepted());
        Evidence evidence = found.with(reviewed(found.receipts(), accepted));
        boolean accepting = project.settings().accept();
        BookWeave woven = BookWeave.of(inputs(evidence, accepted, accepting), reuse, isSound(), diagnostics::add);
        List<Problem> told =
                new OneCause(project).of(sorted(), !evidence.sheets().files().isEmpty());
        if (!told.equals(sorted())) {
            diagnostics.clear();
            diagnostics.addAll(told);
            return nothingWoven();
        }
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
            if (!publish(woven)) {
                return nothingWoven();
            }
        } else {
            woven.deadLinks().forEach(diagnostics::add);
        }
        if (project.settings().preview()) {
            preview(woven);
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
        return WeaveResult.unwoven(sorted());
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
                project.bookFolders(),
                project.compilations(),
                new BuildRecord(project, WeaveInputs.libraries(project)::digest).settings(),
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
            if (library.file() != null && !library.isCovered()) {
                String address = library.apiDocs() == null ? "" : library.apiDocs();
                libraries.add(new LibraryDocs.Library(library.file(), address, library.modular()));
            }
        }
        return new LibraryDocs(libraries);
    }

    /** Writes each file, and says when all pages of authors' are drawn that may be new, if nothing is found to be wrong until then. */
    private Sink told(Publication publication) {
        return new Sink() {
            @Override
            public void accept(String address, byte[] content) throws IOException {
                publication.accept(address, content);
                warmth.early().take(address, content);
                if (warmth.early().isOvertaken()) {
                    throw new OvertakenException();
                }
            }

            @Override
            public void pagesDrawn() {
                if (isSound()) {
                    warmth.early().drawn();
                }
            }
        };
    }

    /** Shows the book to its author where something is wrong with it; else the book itself is there to be looked at. */
    private void preview(BookWeave woven) throws IOException {
        Preview preview = new Preview(project.folders().preview());
        if (isSound()) {
            preview.remove();
            return;
        }
        // Prose gets marks of what is wrong, whether all of it can be shown then or not.
        warmth.readings().forgetNotes();
        if (preview.write(woven.book(), woven.verdicts(), sorted())) {
            project.reporter()
                    .progress("What is wrong is marked in "
                            + project.folders().preview().resolve(OwnAddress.CONTENTS));
        }
    }

    /** Writes the book to its end, and says whether a change let it come there. */
    private boolean publish(BookWeave woven) throws IOException {
        try (Publication publication = Publication.open(project.folders().book())) {
            SortedMap<String, String> written = woven.write(told(publication));
            if (isSound()) {
                publication.commit();
                published = written;
                reuse.keep();
            }
            return true;
        } catch (OvertakenException changed) {
            return false;
        }
    }
}
