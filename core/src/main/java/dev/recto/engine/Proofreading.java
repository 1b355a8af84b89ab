package dev.recto.engine;

import dev.recto.accept.Accepted;
import dev.recto.accept.Scrubbing;
import dev.recto.book.Book;
import dev.recto.evidence.Answers;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.Mentions;
import dev.recto.evidence.SourceRoots;
import dev.recto.html.SiteRenderer;
import dev.recto.maths.Kept;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.verify.Evidence;
import dev.recto.verify.MentionedClaim;
import dev.recto.verify.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is wrong with a book whatever its tests will do: it is put together as the weave will do it, from what there is
 * before any test has run. Nothing is written, and nothing is told that the weave would not tell.
 */
final class Proofreading {

    private final Project project;
    private final Kept formulas;
    private final List<Problem> found = new ArrayList<>();

    /** @param formulas what formulas came to before */
    Proofreading(Project project, Kept formulas) {
        this.project = project;
        this.formulas = formulas;
    }

    /** All errors that need no test, sorted, and a warning of each class that no test names. */
    List<Problem> run() throws IOException {
        Answers answers = Answers.live();
        Evidence evidence = new EvidenceReader(project, answers, found::add).beforeTests();
        found.addAll(Leaks.in(project, evidence));
        Optional<List<Problem>> alone = OneCause.alone(found);
        if (alone.isPresent()) {
            return errors(alone.get());
        }
        Settings settings = project.settings();
        Scrubbing.named(settings.scrub(), Place.of(settings.configuredIn()), found::add);
        Accepted accepted =
                Accepted.read(project.folders().project(), project.folders().accepted());
        BookInputs inputs = Weave.inputs(project, evidence, accepted, settings.accept(), answers);
        BookAssembly book = BookAssembly.of(inputs, formulas, found::add);
        List<Problem> told = new OneCause(project)
                .of(errors(found), !evidence.sheets().files().isEmpty());
        boolean followsFromMore = !told.equals(errors(found));
        if (followsFromMore || book.book().pages().findAny().isEmpty()) {
            return told;
        }
        if (!settings.replace()) {
            OutputFolder.stranger(project.folders().project(), project.folders().book())
                    .ifPresent(found::add);
        }
        found.addAll(new SiteRenderer().beforeTests(book.book(), told.isEmpty()));
        List<Problem> all = new ArrayList<>(errors(found));
        if (inputs.required() == State.EXERCISED) {
            all.addAll(unmentioned(book.book(), evidence));
        }
        return all.stream().sorted().toList();
    }

    private List<Problem> unmentioned(Book book, Evidence evidence) throws IOException {
        List<SourceRoots> compilations = project.compilations();
        return new MentionedClaim(Mentions.in(compilations), new LineReader(compilations, Answers.live()))
                .check(book, evidence.sheets().files());
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.isError() && !OneCause.isOfTests(problem))
                .distinct()
                .sorted()
                .toList();
    }
}
