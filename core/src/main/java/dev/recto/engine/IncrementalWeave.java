package dev.recto.engine;

import dev.recto.store.Contents;
import dev.recto.store.Store;
import dev.recto.store.Untouched;
import dev.recto.store.Woven;
import java.io.IOException;
import java.util.Optional;

/** Weaves the book of a project, unless the last weave made it from the very same and it is still there as it was left. */
final class IncrementalWeave {

    private final Project project;
    private final Store store;
    private final Optional<String> code;
    private final Warmth warmth;

    IncrementalWeave(Project project) {
        this(project, Warmth.none());
    }

    /** @param warmth of earlier weaves in this process */
    IncrementalWeave(Project project, Warmth warmth) {
        this(project, code(project), warmth);
    }

    /**
     * A weave.
     *
     * @param code digest of the code that weaves; nothing where nobody knows it
     */
    IncrementalWeave(Project project, Optional<String> code) {
        this(project, code, Warmth.none());
    }

    private IncrementalWeave(Project project, Optional<String> code, Warmth warmth) {
        this.warmth = warmth;
        this.project = project;
        this.store = new Store(project.folders().store());
        this.code = code;
    }

    /** Nothing where nobody knows what weaves. */
    static Optional<String> code(Project project) {
        try {
            return Optional.of(WeaveInputs.code(project));
        } catch (IOException | RuntimeException toldByTheWeave) {
            return Optional.empty();
        }
    }

    /** What the last weave came to, where another would come to the same and its book is still there. */
    Standing standing() {
        Optional<String> inputs = inputs();
        return new Standing(code, inputs, inputs.flatMap(this::unchanged).map(IncrementalWeave::result));
    }

    WeaveResult run() throws IOException {
        Optional<String> inputs = inputs();
        Optional<Woven> last = inputs.flatMap(this::unchanged);
        if (last.isPresent()) {
            return result(last.get());
        }
        Fresh fresh = fresh(inputs);
        settle(inputs, fresh);
        return fresh.result();
    }

    /**
     * Weaves.
     *
     * @param inputs their digest at any time before this; nothing where it could not be told
     */
    Fresh fresh(Optional<String> inputs) throws IOException {
        Weave weave = new Weave(project, false, inputs.isPresent() ? reuse() : Reuse.nothing(), warmth);
        WeaveResult result = weave.run();
        return new Fresh(
                result,
                Optional.of(weave.published()).filter(files -> !files.isEmpty()).map(Contents::digest));
    }

    /** Says what a weave came to, for those that would come to the same. */
    void settle(Optional<String> inputs, Fresh fresh) {
        // What changed while it was read may have been read as it was or as it is.
        if (inputs.isPresent() && fresh.book().isPresent() && inputs.equals(inputs())) {
            WeaveResult result = fresh.result();
            Woven woven = new Woven(
                    inputs.get(),
                    fresh.book().get(),
                    result.problems(),
                    result.pages(),
                    result.listings(),
                    result.tests());
            woven.keepIn(store);
        }
    }

    /**
     * Weaves what is known to have changed since. No later weave is spared for that, so that nothing need be known of its inputs.
     *
     * @param newer whether sources may be newer than what javac read of them
     */
    WeaveResult again(boolean newer) throws IOException {
        return new Weave(project, newer, reuse(), warmth).run();
    }

    /** Of what earlier weaves made by the same code. */
    private Reuse reuse() {
        return code.map(digest -> Reuse.of(store, digest, warmth.site())).orElseGet(Reuse::nothing);
    }

    /** Nothing where the book may come out otherwise from what looks the same, or where that cannot be told. */
    private Optional<String> inputs() {
        if (code.isEmpty() || project.settings().accept()) {
            return Optional.empty();
        }
        try {
            return Optional.of(WeaveInputs.digest(project, code.get()));
        } catch (IOException | RuntimeException toldByTheWeave) {
            return Optional.empty();
        }
    }

    private Optional<Woven> unchanged(String inputs) {
        return Woven.last(store).filter(woven -> inputs.equals(woven.inputs())).filter(this::isStillThere);
    }

    private boolean isStillThere(Woven woven) {
        try {
            Untouched files = new Untouched(store, "book");
            String book = Contents.digest(project.folders().book(), files);
            files.keep();
            return book.equals(woven.book());
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static WeaveResult result(Woven woven) {
        return new WeaveResult(
                woven.problems(), woven.pages(), woven.listings(), woven.tests(), Optional.empty(), true);
    }
}
