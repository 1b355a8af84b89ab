package dev.recto.bench;

import com.google.gson.Gson;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.SourceRoots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One synthetic book twice, with Recto and without, and what can be done with it. Every figure is seconds of CPU. */
record Projects(Path work, int chapters) {

    private Path recto() {
        return work.resolve("recto-" + chapters);
    }

    private Path bare() {
        return work.resolve("plain-" + chapters);
    }

    private Path passages() {
        return work.resolve("passages-" + chapters + ".json");
    }

    /** Writes both projects anew. */
    void write() throws IOException {
        delete(recto());
        delete(bare());
        new SyntheticBook(recto(), chapters, true).write(Versions.ofSystem());
        new SyntheticBook(bare(), chapters, false).write(Versions.ofSystem());
    }

    /** The whole verified book: {@code mvn verify}. */
    double verified() throws IOException, InterruptedException {
        return maven(recto(), "verify");
    }

    /** What a project without a book runs: {@code mvn test}. */
    double plain() throws IOException, InterruptedException {
        return maven(bare(), "test");
    }

    private double maven(Path project, String phase) throws IOException, InterruptedException {
        delete(project.resolve("target"));
        return Cpu.seconds(
                project,
                project.resolve("build.log"),
                List.of(
                        "mvn",
                        "-B",
                        "-s",
                        MachineSettings.written(work).toString(),
                        "-Dmaven.repo.local=" + work.resolveSibling("it-repo"),
                        "-Drecto.run=" + Bench.RUN,
                        phase));
    }

    /** Weaves the book that was verified last, without Maven. */
    double weaveAlone(String heap) throws IOException, InterruptedException {
        delete(recto().resolve("target/recto/store"));
        return java(heap, WeaveAlone.class, recto().toString());
    }

    /** Renders the same prose as Markdown and nothing else. */
    double markdownAlone() throws IOException, InterruptedException {
        return java(
                "-Xmx2g",
                MarkdownAlone.class,
                passages().toString(),
                work.resolve("markdown").toString());
    }

    private double java(String heap, Class<?> main, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, heap));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return Cpu.seconds(work, work.resolve(main.getSimpleName() + ".log"), command);
    }

    /** Takes the prose of every chapter out of the sheets, one string a page. */
    void gatherProse() throws IOException {
        SourceRoots roots = new SourceRoots(
                recto(),
                List.of(recto().resolve("src/main/java")),
                recto().resolve("target/classes"),
                false,
                StandardCharsets.UTF_8);
        List<String> pages = new SheetReader(System.err::println)
                .read(roots).stream().map(Projects::prose).toList();
        Files.writeString(passages(), new Gson().toJson(pages));
    }

    private static String prose(SheetFile file) {
        return String.join(
                "\n\n",
                file.sheet().declarations().stream()
                        .map(declaration -> declaration.explanation())
                        .filter(Objects::nonNull)
                        .map(explanation -> explanation.prose().text())
                        .toList());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
