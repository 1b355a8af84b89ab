package dev.recto.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recto.receipt.ReceiptPaths;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that stands ready warms up, and what it leaves for the build is what was asked for. */
class RerunTest {

    private static final String ASKED = "dev.recto.rerun.fixture.Asked";

    @TempDir
    Path folder;

    @BeforeEach
    void aProjectWithAnExtensionOfItsOwn() throws IOException {
        Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(
                services.resolve("org.junit.jupiter.api.extension.Extension"), "dev.recto.rerun.fixture.Extending\n");
    }

    @Test
    void leavesTheReceiptsOfWhatWasAskedForAlone() throws Exception {
        run(ASKED + "\n\n");

        assertThat(names("receipts")).containsExactly(ASKED + ".1.receipt.json", "plan-1.finished", "plan-1.started");
    }

    @Test
    void hasLeftTheReceiptOfItsWarmUpElsewhere() throws Exception {
        run("");

        assertThat(names("warm-up"))
                .containsExactly("dev.recto.rerun.WarmUp.1.receipt.json", "plan-1.finished", "plan-1.started");
        assertThat(folder.resolve("receipts")).doesNotExist();
    }

    @Test
    void asksNoExtensionOfTheProjectsToWarmUp() throws Exception {
        assertThat(run(ASKED + "\n\n")).containsExactly("before " + ASKED, "hello");
    }

    /** What it printed. */
    private List<String> run(String asked) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-D" + ReceiptPaths.FOLDER_PROPERTY + "=" + folder.resolve("receipts"),
                        "-Djunit.jupiter.extensions.autodetection.enabled=true",
                        "-cp",
                        folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"),
                        Rerun.class.getName(),
                        folder.resolve("warm-up").toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        jvm.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
        jvm.getOutputStream().close();
        assertThat(jvm.waitFor()).isZero();
        return Files.readAllLines(printed);
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
