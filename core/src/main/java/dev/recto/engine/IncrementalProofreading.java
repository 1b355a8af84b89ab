package dev.recto.engine;

import dev.recto.maths.Kept;
import dev.recto.store.Proofread;
import dev.recto.store.Store;
import dev.recto.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds what is wrong with a book whatever its tests will do, unless nothing was wrong with the very same before. */
final class IncrementalProofreading {

    private final Project project;
    private final Store store;
    private final Optional<String> code;

    IncrementalProofreading(Project project) {
        this(project, IncrementalWeave.code(project));
    }

    /** @param code the digest of the code that reads; nothing where nobody knows it */
    IncrementalProofreading(Project project, Optional<String> code) {
        this.project = project;
        this.store = new Store(project.folders().store());
        this.code = code;
    }

    /** What was found last, where another look would find the same. */
    Standing standing() {
        Optional<String> inputs = inputs();
        return new Standing(
                code,
                inputs,
                inputs.flatMap(now -> Proofread.last(store).filter(read -> now.equals(read.inputs())))
                        .map(read -> WeaveResult.unwoven(read.problems())));
    }

    /** @param inputs their digest at any time before this; nothing where it could not be told */
    List<Problem> run(Optional<String> inputs) throws IOException {
        Optional<KeptFormulas> formulas = code.map(digest -> KeptFormulas.in(store, digest));
        List<Problem> found =
                new Proofreading(project, formulas.map(Kept.class::cast).orElse(Kept.NOTHING)).run();
        formulas.ifPresent(KeptFormulas::keep);
        // What is wrong is looked for each time, and where there is no book, nothing is left behind. A change in the
        // meantime is seen by the next build, and by the weave
        // of this one.
        if (inputs.isPresent() && found.stream().noneMatch(Problem::isError) && project.speaks()) {
            new Proofread(inputs.get(), found).keepIn(store);
        }
        return found;
    }

    /** Nothing where it cannot be told what there is. */
    private Optional<String> inputs() {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WeaveInputs.beforeTestsRun(project, code.get()));
        } catch (IOException | RuntimeException toldByTheWeave) {
            return Optional.empty();
        }
    }
}
