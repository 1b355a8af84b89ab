package dev.recto.loop;

import dev.recto.serve.CodeLoop;
import dev.recto.serve.Rebuilt;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/** Rebuilds code over what a whole build has left. */
public final class Loop implements CodeLoop {

    private final BuiltProject project;
    private final Compiler compiler;
    private final TestJvms jvms;
    private final SourceWords mainWords;
    private final SourceWords testWords;
    private ClassIndex main;
    private ClassIndex test;
    private KnownTests known;

    private Loop(BuiltProject project, ClassIndex main, ClassIndex test, KnownTests known) {
        this.project = project;
        this.main = main;
        this.test = test;
        this.known = known;
        this.compiler = new Compiler(project.processors());
        this.jvms = new TestJvms(project.tests(), project.workFolder());
        this.mainWords = new SourceWords(project.main().roots());
        this.testWords = new SourceWords(project.test().roots());
    }

    /** Over what the whole build has just left. */
    public static CodeLoop over(BuiltProject project) throws IOException {
        if (!Compiler.isPresent()) {
            return changed -> new Rebuilt.NotPossible("this JVM has no compiler");
        }
        ClassIndex main = ClassIndex.read(project.main().roots().classes());
        ClassIndex test = ClassIndex.read(project.test().roots().classes());
        List<String> strangers = new ArrayList<>(main.strangers(project.main().roots()));
        strangers.addAll(test.strangers(project.test().roots()));
        if (!strangers.isEmpty()) {
            return changed -> new Rebuilt.NotPossible("no source is known of the class " + strangers.get(0));
        }
        Loop loop = new Loop(project, main, test, KnownTests.read(project.receipts(), project.run()));
        loop.jvms.prepare();
        return loop;
    }

    @Override
    public synchronized Rebuilt rebuild(SortedSet<Path> changed) throws IOException, InterruptedException {
        Optional<String> beyond = changed.stream()
                .filter(file -> file.endsWith("module-info.java"))
                .map(file -> "modules are compiled as a whole")
                .findFirst();
        if (beyond.isPresent()) {
            return new Rebuilt.NotPossible(beyond.get());
        }
        Undo undo = new Undo();
        Set<String> before = testsThere();
        Compiled compiled;
        try {
            compiled = compile(changed, undo);
        } catch (IOException | RuntimeException broken) {
            undo.undo();
            throw broken;
        }
        if (!compiled.problems().isEmpty()) {
            undo.undo();
            return new Rebuilt.Failed(compiled.problems());
        }
        main = compiled.main().index();
        test = compiled.test().index();
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(testsThere());
        return tested(compiled, gone);
    }

    private Set<String> testsThere() {
        Set<String> there = new HashSet<>(known.ran().keySet());
        there.retainAll(test.classes().keySet());
        return there;
    }

    private record Compiled(List<Problem> problems, Step main, Step test) {}

    private Compiled compile(SortedSet<Path> changed, Undo undo) throws IOException {
        Path stage = project.workFolder().resolve("stage");
        Sources sources = Sources.of(changed, project.main().roots());
        Step first = Step.take(
                new Step.State(project.main(), main, mainWords),
                new Step.Task(sources.there(), sources.gone(), Set.of(), List.of()),
                compiler,
                stage,
                undo);
        Step none = new Step(List.of(), test, Set.of(), Set.of(), Set.of());
        if (!first.isWell()) {
            return new Compiled(first.problems(), first, none);
        }
        ExampleStep examples = new ExampleStep(project, undo);
        List<Problem> wrong = examples.make(changed, !first.names().isEmpty());
        if (!wrong.isEmpty()) {
            return new Compiled(wrong, first, none);
        }
        SortedSet<Path> tests = examples.andMade(changed);
        Sources ofTests = Sources.of(tests, project.test().roots());
        Step second = Step.take(
                new Step.State(project.test(), test, testWords),
                new Step.Task(
                        ofTests.there(),
                        ofTests.gone(),
                        first.names(),
                        List.of(project.main().roots().classes())),
                compiler,
                stage,
                undo);
        return new Compiled(second.problems(), first, second);
    }

    private Rebuilt tested(Compiled compiled, Set<String> gone) throws IOException, InterruptedException {
        Set<String> touched = new HashSet<>(compiled.main().touched());
        touched.addAll(compiled.test().touched());
        SortedSet<String> due = new TouchedTests(known, main.and(test), touched).choose(test);
        Optional<String> other = TouchedTests.chosenOtherwise(due);
        if (other.isPresent()) {
            return new Rebuilt.NotPossible(
                    "the build may run the tests of %s in a way of its own".formatted(other.get()));
        }
        List<String> again = new ArrayList<>(due);
        again.addAll(gone);
        ReceiptFolder receipts = new ReceiptFolder(project.receipts());
        if (due.isEmpty()) {
            receipts.remove(again);
            known = known.with(new KnownTests(new TreeMap<>()), again);
            return new Rebuilt.Done(0);
        }
        Optional<Path> left = jvms.run(due);
        if (left.isEmpty()) {
            return new Rebuilt.NotPossible("the tests' JVM ended before the tests did");
        }
        KnownTests newer = KnownTests.read(left.get(), project.run());
        receipts.remove(again);
        receipts.take(left.get());
        known = known.with(newer, again);
        return new Rebuilt.Done(newer.tests());
    }

    @Override
    public synchronized void close() {
        try {
            jvms.close();
            compiler.close();
        } catch (IOException ignored) {
            // Nothing of it is wanted any more.
        }
    }
}
