package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.sheet.Sheet;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One compilation, brought up to date.
 *
 * @param problems why it did not compile; then the rest is as it was
 * @param index its class files
 * @param sources that were compiled again, or are gone, by their paths below their root
 * @param touched classes of which other code may see a difference
 * @param names by which tests know what others may see a difference of
 */
record Step(List<Problem> problems, ClassIndex index, Set<String> sources, Set<String> touched, Set<String> names) {

    /** What is compiled, and what is known of it. */
    record State(Compilation compilation, ClassIndex index, SourceWords words) {}

    /**
     * What has to be compiled.
     *
     * @param changed sources that are there
     * @param gone sources that are not
     * @param seen names of what was compiled before and is no longer as other sources saw it
     * @param before folders of class files that it sees
     */
    record Task(Set<String> changed, Set<String> gone, Set<String> seen, List<Path> before) {}

    static Step take(State state, Task task, Compiler compiler, Path stage, Undo undo) throws IOException {
        Set<String> due = new TreeSet<>(task.changed());
        due.addAll(state.words().spelling(task.seen(), state.index()));
        if (due.isEmpty() && task.gone().isEmpty()) {
            return new Step(List.of(), state.index(), Set.of(), Set.of(), Set.of());
        }
        return new Taking(state, task, compiler, stage, undo).compiled(due);
    }

    private static final class Taking {

        private final State state;
        private final Task task;
        private final Compiler compiler;
        private final Path output;
        private final Undo undo;

        Taking(State state, Task task, Compiler compiler, Path stage, Undo undo) {
            this.state = state;
            this.task = task;
            this.compiler = compiler;
            this.output = stage.resolve(state.compilation().output());
            this.undo = undo;
        }

        Step compiled(Set<String> first) throws IOException {
            FileTree.empty(output.getParent());
            List<Problem> problems = compile(first);
            if (!problems.isEmpty()) {
                return failed(problems);
            }
            ClassIndex made = ClassIndex.read(output);
            Set<String> seen = seen(first, made);
            if (seen.isEmpty() && task.seen().isEmpty()) {
                return applied(first, made, Set.of());
            }
            Set<String> others = new TreeSet<>(state.words().spelling(seen, state.index()));
            others.removeAll(first);
            if (!others.isEmpty()) {
                // What is compiled already was compiled with the sources of these, as they are.
                problems = compile(others);
                if (!problems.isEmpty()) {
                    return failed(problems);
                }
                made = ClassIndex.read(output);
            }
            Set<String> all = new TreeSet<>(first);
            all.addAll(others);
            Set<String> names = new HashSet<>(seen);
            names.addAll(made.simpleNames(all));
            return applied(all, made, names);
        }

        private Step failed(List<Problem> problems) {
            return new Step(problems, state.index(), Set.of(), Set.of(), Set.of());
        }

        private List<Problem> compile(Set<String> sources) throws IOException {
            if (sources.isEmpty()) {
                Files.createDirectories(output);
                return List.of();
            }
            List<Path> files = sources.stream()
                    .map(state.compilation().roots()::find)
                    .flatMap(Optional::stream)
                    .toList();
            return compiler.compile(state.compilation(), task.before(), files, output);
        }

        /** The names by which others know what is no longer as they saw it. */
        private Set<String> seen(Set<String> compiled, ClassIndex made) {
            Set<String> names = new HashSet<>();
            Set<String> sources = new HashSet<>(compiled);
            sources.addAll(task.gone());
            for (String source : sources) {
                Set<String> one = Set.of(source);
                Set<String> was = state.index().shapes(one);
                Set<String> is = made.shapes(one);
                if (!was.equals(is)) {
                    names.addAll(state.index().simpleNames(one));
                    names.addAll(made.simpleNames(one));
                }
                if (was.isEmpty() != is.isEmpty() && isAlone(source)) {
                    // A package has come or gone with it.
                    names.addAll(List.of(source.replace(".java", "").split("/", -1)));
                }
            }
            return names;
        }

        /** Whether its package held nothing else, or will not. */
        private boolean isAlone(String source) {
            int folder = source.lastIndexOf('/') + 1;
            return state.index().classes().values().stream()
                    .flatMap(each -> each.source().stream())
                    .filter(other -> !other.equals(source) && !task.gone().contains(other))
                    .noneMatch(other ->
                            other.lastIndexOf('/') + 1 == folder && other.startsWith(source.substring(0, folder)));
        }

        /** @param names empty where nobody else can see a difference */
        private Step applied(Set<String> compiled, ClassIndex made, Set<String> names) throws IOException {
            Set<String> sources = new HashSet<>(compiled);
            sources.addAll(task.gone());
            ClassIndex now = state.index().with(sources, made);
            Path classes = state.compilation().roots().classes();
            for (String name : state.index().of(sources)) {
                if (!now.classes().containsKey(name)) {
                    undo.delete(ClassIndex.file(classes, name));
                }
            }
            for (String name : made.classes().keySet()) {
                undo.replace(ClassIndex.file(classes, name), ClassIndex.file(output, name));
            }
            for (String source : sources) {
                sheet(source, classes);
            }
            Set<String> touched = new HashSet<>(state.index().differences(now));
            if (!names.isEmpty()) {
                touched.addAll(now.of(sources));
            }
            return new Step(List.of(), now, sources, touched, names);
        }

        private void sheet(String source, Path classes) throws IOException {
            String address = Sheet.path(state.compilation().output(), source);
            Path made = output.resolveSibling(Sheet.FOLDER).resolve(address);
            Path kept = classes.resolveSibling(Sheet.FOLDER).resolve(address);
            if (Files.isRegularFile(made) && !task.gone().contains(source)) {
                undo.replace(kept, made);
            } else {
                undo.delete(kept);
            }
        }
    }

    /** Whether it did what it should. */
    boolean isWell() {
        return problems.isEmpty();
    }
}
