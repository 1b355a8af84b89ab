package dev.recto.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a weave reads is compared before another is spared. The JVM itself tells what is read, so that no read is forgotten
 * here.
 */
class WeaveReadsTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private TinyProject project;

    @BeforeEach
    void aBookThatIsMadeOfOneOfEach() throws IOException {
        project = VariedBook.in(folder.toRealPath());
    }

    @Test
    void theWeaveReadsNothingThatIsNotCompared() throws IOException {
        new Recto(project.project()).weave();
        // A file that nobody touched since is compared by what is known of it.
        Files.deleteIfExists(project.path("target/recto/store/files"));
        SortedSet<Path> compared = read(() -> {
            Standing found = new IncrementalWeave(project.project()).standing();
            assertThat(found.result()).isPresent();
            return found;
        });
        SortedSet<Path> woven = read(() -> new Weave(project.project()).run());

        assertThat(woven).contains(project.path(VariedBook.PAGE), project.path(VariedBook.RECEIPT));
        woven.removeAll(compared);
        assertThat(woven).isEmpty();
    }

    @Test
    void whoKnowsTheDigestHasTheFilesReadOnlyOnceForAnother() throws IOException {
        Path notes = project.path("src/main/java/shop/notes.txt");
        project.with("src/main/java/shop/notes.txt", "read by no weave");
        Recto recto = new Recto(project.project());
        Standing found = recto.standing();
        long once = times(notes, recto::standing);

        assertThat(once).isPositive();
        assertThat(times(notes, () -> recto.weave(found))).isZero();
        Fresh fresh = recto.weave(found);
        long settled = times(notes, () -> {
            recto.settle(found, fresh);
            return fresh;
        });
        assertThat(settled).isEqualTo(once);
        assertThat(recto.standing().result()).isPresent();
        project.with("src/main/java/shop/notes.txt", "others");
        assertThat(times(notes, recto::weave)).isEqualTo(2 * once);
    }

    @Test
    void aDigestThatIsNoLongerRightSparesNothing() throws IOException {
        Recto recto = new Recto(project.project());
        Standing found = recto.standing();
        project.with("src/main/java/shop/Other.java", "package shop;\n\nclass Other { int n; }\n");

        recto.settle(found, recto.weave(found));

        assertThat(recto.standing().result()).isEmpty();
    }

    @Test
    void aReadOfAnythingElseIsSeen() throws IOException {
        Path stranger = Files.writeString(elsewhere.toRealPath().resolve("stranger.txt"), "words");

        assertThat(read(() -> Files.readString(stranger))).containsExactly(stranger);
        assertThat(read(() -> Files.readAllLines(stranger))).containsExactly(stranger);
        assertThat(read(() -> Files.newInputStream(stranger).readAllBytes())).containsExactly(stranger);
        assertThat(read(() -> WeaveInputs.digest(project.project(), WeaveInputs.code(project.project()))))
                .doesNotContain(stranger);
    }

    /** What may read files. */
    private interface Reading {

        Object run() throws IOException;
    }

    /** The files that are read meanwhile, but for the code of this JVM. */
    private SortedSet<Path> read(Reading reading) throws IOException {
        SortedSet<Path> files = new TreeSet<>(reads(reading));
        files.removeIf(file -> code().anyMatch(file::startsWith));
        return files;
    }

    private long times(Path file, Reading reading) throws IOException {
        return reads(reading).stream().filter(file::equals).count();
    }

    private List<Path> reads(Reading reading) throws IOException {
        Path told = elsewhere.resolve("told.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO).withoutStackTrace();
            recording.start();
            reading.run();
            recording.stop();
            recording.dump(told);
        }
        List<Path> files = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(told)) {
            if (event.getEventType().getName().equals("jdk.FileRead")) {
                files.add(Path.of(event.getString("path")).toAbsolutePath().normalize());
            }
        }
        return files;
    }

    private static Stream<Path> code() {
        return Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"))),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of));
    }
}
