package dev.recto.engine;

import dev.recto.store.Contents;
import dev.recto.store.Store;
import dev.recto.store.Woven;
import java.io.IOException;
import java.util.Optional;

/** Weaves the book of a project, unless the last weave made it from the very same and it is still there as it was left. */
final class IncrementalWeave {

    private final Project project;
    private final Store store;

    IncrementalWeave(Project project) {
        this.project = project;
        this.store = new Store(project.folders().store());
    }

    /** What the last weave came to, where another would come to the same and its book is still there. */
    Optional<WeaveResult> standing() {
        return inputs().flatMap(this::unchanged).map(IncrementalWeave::result);
    }

    WeaveResult run() throws IOException {
        Optional<String> inputs = inputs();
        Optional<Woven> last = inputs.flatMap(this::unchanged);
        if (last.isPresent()) {
            return result(last.get());
        }
        Weave weave = new Weave(project);
        WeaveResult result = weave.run();
        // What changed while it was read may have been read as it was or as it is.
        if (inputs.isPresent() && !weave.published().isEmpty() && inputs.equals(inputs())) {
            Woven woven = new Woven(
                    inputs.get(),
                    Contents.digest(weave.published()),
                    result.problems(),
                    result.pages(),
                    result.listings(),
                    result.tests());
            woven.keepIn(store);
        }
        return result;
    }

    /** Nothing where the book may come out otherwise from what looks the same, or where that cannot be told. */
    private Optional<String> inputs() {
        if (project.settings().accept()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WeaveInputs.digest(project));
        } catch (IOException | RuntimeException toldByTheWeave) {
            return Optional.empty();
        }
    }

    private Optional<Woven> unchanged(String inputs) {
        return Woven.last(store).filter(woven -> inputs.equals(woven.inputs())).filter(this::isStillThere);
    }

    private boolean isStillThere(Woven woven) {
        try {
            return Contents.digest(project.folders().book(), (name, content) -> content)
                    .equals(woven.book());
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static WeaveResult result(Woven woven) {
        return new WeaveResult(
                woven.problems(), woven.pages(), woven.listings(), woven.tests(), Optional.empty(), true);
    }
}
