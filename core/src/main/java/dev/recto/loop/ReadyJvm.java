package dev.recto.loop;

import dev.recto.evidence.FileTree;
import dev.recto.jvm.JavaLauncher;
import dev.recto.receipt.ReceiptPaths;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JVM that has started and waits for tests to run. It runs once: nothing that tests leave behind in it, threads or static
 * fields, is there in the next run.
 */
final class ReadyJvm implements AutoCloseable {

    /** In the runtime's jar, which is on the class path of tests. */
    private static final String MAIN = "dev.recto.rerun.Rerun";

    private final Process process;
    private final List<String> arguments;
    private final Path receipts;

    private ReadyJvm(Process process, List<String> arguments, Path receipts) {
        this.process = process;
        this.arguments = arguments;
        this.receipts = receipts;
    }

    /** @param folder a folder of its own, which need not exist */
    static ReadyJvm start(TestCommand command, Path folder) throws IOException {
        FileTree.empty(folder);
        Path receipts = folder.resolve("receipts");
        List<String> arguments = command.jvm().leaving(receipts);
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(
                "-ea",
                "-cp",
                classPath(command.classPath()),
                MAIN,
                folder.resolve("warm-up").toString()));
        ProcessBuilder builder = new ProcessBuilder(JavaLauncher.command(all, folder.resolve("arguments")))
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile());
        builder.environment().putAll(command.environment());
        return new ReadyJvm(builder.start(), arguments, receipts);
    }

    private static String classPath(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Whether it still waits, and was started as one would be now. */
    boolean fits(TestCommand command) throws IOException {
        return process.isAlive() && arguments.equals(command.jvm().leaving(receipts));
    }

    /**
     * Runs tests.
     *
     * @param tests binary names of their classes
     * @return whether it came to its end
     */
    boolean run(Collection<String> tests) throws IOException, InterruptedException {
        try (OutputStream in = process.getOutputStream()) {
            in.write((String.join("\n", tests) + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        return process.waitFor() == 0 && finished();
    }

    /** Each plan that has begun leaves a mark, and another at its end. */
    private boolean finished() throws IOException {
        List<Path> started = FileTree.files(receipts, ReceiptPaths.STARTED_SUFFIX);
        return !started.isEmpty()
                && started.stream()
                        .allMatch(mark -> Files.exists(mark.resolveSibling(mark.getFileName()
                                .toString()
                                .replace(ReceiptPaths.STARTED_SUFFIX, ReceiptPaths.FINISHED_SUFFIX))));
    }

    /** Where its tests leave their receipts. */
    Path receipts() {
        return receipts;
    }

    /** Ends it, whatever it does. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
