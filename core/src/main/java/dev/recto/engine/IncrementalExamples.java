package dev.recto.engine;

import dev.recto.evidence.FileTree;
import dev.recto.store.Contents;
import dev.recto.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes tests of a project's examples and fences, unless there are none, or they were made from the very same before and are
 * still there as they were left.
 */
final class IncrementalExamples {

    /** What a store keeps of them: the digests of what they were made from and of what was made. */
    private static final String NAME = "examples";

    private final Project project;
    private final ExampleTests tests;
    private final Store store;

    IncrementalExamples(Project project) {
        this.project = project;
        this.tests = new ExampleTests(project);
        this.store = new Store(project.folders().store());
    }

    GeneratedTests run() throws IOException {
        if (!tests.mayBeAny()) {
            return tests.none();
        }
        Optional<String> inputs = inputs();
        Optional<String> kept = inputs.isPresent() ? store.get(NAME) : Optional.empty();
        if (kept.isPresent() && kept.equals(inputs.flatMap(this::withOutputs))) {
            return standing();
        }
        GeneratedTests made = tests.generate();
        // What changed while it was read may have been read as it was or as it is; what is wrong is told each time.
        if (made.problems().isEmpty() && inputs.equals(inputs())) {
            inputs.flatMap(this::withOutputs).ifPresent(this::keep);
        }
        return made;
    }

    /** Nothing where it cannot be told what there is. */
    private Optional<String> inputs() {
        try {
            return Optional.of(WeaveInputs.beforeTests(project));
        } catch (IOException | RuntimeException toldByWhoNeedsIt) {
            return Optional.empty();
        }
    }

    private Optional<String> withOutputs(String inputs) {
        try {
            String sources = Contents.digest(project.folders().generatedTests(), (name, content) -> content);
            return Optional.of("%s %s %s".formatted(inputs, sources, BuildRecord.digest(tests.fenceMap())));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private GeneratedTests standing() throws IOException {
        Path folder = project.folders().generatedTests();
        return new GeneratedTests(FileTree.files(folder).isEmpty() ? Optional.empty() : Optional.of(folder), List.of());
    }

    private void keep(String both) {
        try {
            store.put(NAME, both);
        } catch (IOException fullOrReadOnly) {
            // They are there; the next build makes them again.
        }
    }
}
