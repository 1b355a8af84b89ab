package dev.recto.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.recto.engine.Project;
import dev.recto.engine.ProjectBuilder;
import dev.recto.engine.Recto;
import dev.recto.engine.Reporter;
import dev.recto.engine.TinyProject;
import dev.recto.engine.WeaveResult;
import dev.recto.evidence.FileTree;
import dev.recto.text.Digest;
import dev.recto.text.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that is woven in a JVM of its own, and in this one. */
class ForkedWeaveTest {

    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();

    private static final ForkedWeave FORKED = new ForkedWeave(CLASS_PATH, List.of());

    private static final JvmCommand COMMAND = new JvmCommand(CLASS_PATH, List.of());

    @TempDir
    private Path folder;

    private final List<Problem> told = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    @Test
    void theBookIsTheSame() throws IOException {
        String page = "# Words\n\nSome of *them*, such as “naïve”.\n";

        WeaveResult here = new Recto(project("here", page).build()).weave();
        WeaveResult there = new ForkedWeave(CLASS_PATH, List.of())
                .weave(project("there", page).build());

        assertThat(there).isEqualTo(here);
        assertThat(here.problems()).isEmpty();
        assertThat(here.pages()).isEqualTo(1);
        assertThat(files("there")).isEqualTo(files("here"));
        assertThat(progress).singleElement().asString().startsWith("Wove 1 page, ");
    }

    @Test
    void noJvmIsStartedWhereNothingChanged() throws IOException {
        Project project = project("there", "# Words\n").build();
        WeaveResult first = new ForkedWeave(CLASS_PATH, List.of()).weave(project);

        WeaveResult second = new ForkedWeave(CLASS_PATH, List.of("-Xmx1x")).weave(project);

        assertThat(first.unchanged()).isFalse();
        assertThat(second.unchanged()).isTrue();
        assertThat(progress).hasSize(2).last().asString().startsWith("Nothing changed: 1 page, ");
    }

    @Test
    void problemsAreTheSameAndHaveTheirPlaces() throws IOException {
        String page = "# Words\n\nSee [this](nowhere.md).\n";

        WeaveResult here = new Recto(project("here", page).build()).weave();
        WeaveResult there = new ForkedWeave(CLASS_PATH, List.of())
                .weave(project("there", page).build());

        assertThat(here.errors()).isPositive();
        assertThat(there).isEqualTo(here);
        assertThat(told).isEqualTo(here.problems());
        assertThat(told.get(0).place().line()).isEqualTo(3);
    }

    @Test
    void whatIsWrongBeforeTestsRunIsTheSame() throws IOException {
        Project project =
                project("there", "# Words\n\nSee [this](nowhere.md).\n").build();

        List<Problem> here = new Recto(project).proofread();
        told.clear();
        List<Problem> there = new ForkedWeave(CLASS_PATH, List.of()).proofread(project);

        assertThat(here).hasSize(1);
        assertThat(there).isEqualTo(here);
        assertThat(told).isEqualTo(here);
    }

    @Test
    void noJvmIsStartedForABookThatWasReadBefore() throws IOException {
        Project project = project("there", "# Words\n").build();

        assertThat(new ForkedWeave(CLASS_PATH, List.of()).proofread(project)).isEmpty();
        assertThat(new ForkedWeave(CLASS_PATH, List.of("-Xmx1x")).proofread(project))
                .isEmpty();
    }

    @Test
    void theJvmThatReadTheBookWeavesIt() throws IOException {
        String page = "# Words\n\nSome of *them*.\n";
        Project project = project("there", page).build();

        assertThat(FORKED.proofread(project)).isEmpty();
        ChildJvm waiting = waiting(project).orElseThrow();
        assertThat(waiting.isAlive()).isTrue();
        WaitingJvm.leave(COMMAND, project.folders().build(), waiting);
        WeaveResult there = FORKED.weave(project);

        assertThat(there).isEqualTo(new Recto(project("here", page).build()).weave());
        assertThat(files("there")).isEqualTo(files("here"));
        assertThat(waiting(project)).isEmpty();
        await(waiting);
    }

    @Test
    void anotherWeavesWhereItIsGone() throws IOException {
        Project project = project("there", "# Words\n").build();
        FORKED.proofread(project);
        ChildJvm waiting = waiting(project).orElseThrow();
        waiting.close();
        await(waiting);
        WaitingJvm.leave(COMMAND, project.folders().build(), waiting);

        assertThat(FORKED.weave(project).pages()).isEqualTo(1);
    }

    @Test
    void onlyOneWaitsAndForItsOwnBook() throws IOException {
        Project first = project("there", "# Words\n").build();
        Project second = project("here", "# Words\n").build();
        FORKED.proofread(first);
        ChildJvm waiting = waiting(first).orElseThrow();
        WaitingJvm.leave(COMMAND, first.folders().build(), waiting);
        assertThat(waiting(second)).isEmpty();

        FORKED.proofread(second);

        await(waiting);
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(second)).hasValueSatisfying(ChildJvm::close);
    }

    @Test
    void noneWaitsWhereTheBuildFails() throws IOException {
        Project project =
                project("there", "# Words\n\nSee [this](nowhere.md).\n").build();

        assertThat(FORKED.proofread(project)).hasSize(1);

        assertThat(waiting(project)).isEmpty();
    }

    @Test
    void noJvmIsStartedWhereThereIsNoBook() throws IOException {
        Project project = new TinyProject(folder.resolve("there")).ready().build();
        ForkedWeave forked = new ForkedWeave(CLASS_PATH, List.of("-Xmx1x"));

        assertThat(forked.proofread(project)).isEmpty();
        assertThat(forked.weave(project).pages()).isZero();
    }

    @Test
    void aJvmThatDoesNotStartIsToldByItsIdWithItsOwnWords() throws IOException {
        String page = "# Words\n";
        Project project = project("there", page).build();

        assertThatThrownBy(() -> new ForkedWeave(CLASS_PATH, List.of("-Xmx1x")).weave(project))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("[weave-jvm] the JVM that was to weave the book ended with code 1")
                .hasMessageContaining("-Xmx1x")
                .hasMessageContaining("-Drecto.fork=false");
    }

    /** Who takes it has to end it. */
    private static Optional<ChildJvm> waiting(Project project) {
        return WaitingJvm.take(COMMAND, project.folders().build());
    }

    private static void await(ChildJvm ending) {
        while (ending.isAlive()) {
            Thread.onSpinWait();
        }
    }

    private ProjectBuilder project(String name, String text) {
        return new TinyProject(folder.resolve(name))
                .with("src/book/words.md", text)
                .passed("shop.Other", "any", "")
                .ready()
                .reporter(name.equals("there") ? new Listening() : Reporter.SILENT);
    }

    private final class Listening implements Reporter {

        @Override
        public void problem(Problem problem) {
            told.add(problem);
        }

        @Override
        public void progress(String line) {
            progress.add(line);
        }
    }

    private SortedMap<String, String> files(String book) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : FileTree.files(folder.resolve(book).resolve("target/book"))) {
            files.put(FileTree.path(folder.resolve(book).resolve("target/book"), file), Digest.of(FileTree.read(file)));
        }
        return files;
    }
}
