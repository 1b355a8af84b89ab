package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one build finds out another takes, as long as it depends on the same. */
class EarlierFindingTest {

    @TempDir
    Path folder;

    private final List<String> looked = new ArrayList<>();
    private EarlierFinding finding;

    @BeforeEach
    void beginBuild() {
        finding = new EarlierFinding(Project.in(folder).build(), "libraries");
    }

    @Test
    void theSameIsFoundOutOnce() throws IOException {
        assertThat(found("a", "one", "two")).containsExactly("one", "two");
        beginBuild();
        assertThat(found("a")).containsExactly("one", "two");
        assertThat(looked).containsExactly("a");
    }

    @Test
    void nothingIsFoundOutOnceAsWell() throws IOException {
        assertThat(found("a")).isEmpty();
        assertThat(found("a", "other")).isEmpty();
        assertThat(looked).containsExactly("a");
    }

    @Test
    void whatDependsOnSomethingElseIsFoundOutAnew() throws IOException {
        found("a", "one");
        assertThat(found("b", "two")).containsExactly("two");
        assertThat(looked).containsExactly("a", "b");
    }

    @Test
    void whereNothingCanBeKeptItIsFoundOutEachTime() throws IOException {
        Files.createDirectories(folder.resolve("target/recto"));
        Files.writeString(folder.resolve("target/recto/store"), "in the way");

        assertThat(found("a", "one")).containsExactly("one");
        assertThat(found("a", "one")).containsExactly("one");
        assertThat(looked).containsExactly("a", "a");
    }

    private List<String> found(String from, String... lines) throws IOException {
        return finding.of(from, () -> {
            looked.add(from);
            return List.of(lines);
        });
    }
}
