package dev.recto.fork;

import dev.recto.evidence.FileTree;
import dev.recto.jvm.JavaLauncher;
import dev.recto.text.ProblemKind;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A JVM that lives no longer than this one, nor than it is of use. */
final class ChildJvm implements AutoCloseable {

    /** How much of what a JVM said is told where it ended too early. */
    private static final int LAST_WORDS = 2_000;

    private static final String COMPLAINTS = "complaints";

    private final Process process;

    /** Holds files that are needed as long as it lives. */
    private final Path folder;

    private final Lines lines;
    private final Thread hook;

    private ChildJvm(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.lines = Lines.of(process.getInputStream());
        this.hook = new Thread(this::end, "recto-weave-end");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts one.
     *
     * @param crashes the folder that it writes of a crash to
     */
    static ChildJvm start(JvmCommand command, Path crashes) throws IOException {
        Path folder = Files.createTempDirectory("recto-weave");
        try {
            ProcessBuilder builder = new ProcessBuilder()
                    .directory(new File("").getAbsoluteFile())
                    .redirectError(folder.resolve(COMPLAINTS).toFile());
            List<String> arguments = command.words(builder.environment(), crashes);
            builder.command(JavaLauncher.command(arguments, folder.resolve("arguments")));
            return new ChildJvm(builder.start(), folder);
        } catch (IOException | RuntimeException notStarted) {
            FileTree.remove(folder);
            throw notStarted;
        }
    }

    /** Whether it still runs, as far as can be told. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Sends it a line. The pipe to it stays open, whose end would be its own. */
    void send(String line) {
        try {
            OutputStream in = process.getOutputStream();
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException ended) {
            // What it said, or did not, tells why.
        }
    }

    /** The next line that it said; none when it has said all, behind which there must be no further call. */
    Optional<String> said() throws InterruptedException {
        return lines.next();
    }

    /** Says of a JVM that has said all that it should have said more. */
    <T> T endedTooEarly() throws IOException, InterruptedException {
        int code = process.waitFor();
        String words = new String(FileTree.read(folder.resolve(COMPLAINTS)), Charset.defaultCharset()).strip();
        throw new IOException(ProblemKind.WEAVE_JVM.text(
                "the JVM that was to weave the book ended with code %d%s"
                        .formatted(code, words.isEmpty() ? "" : ": " + lastOf(words)),
                "give it what it lacks with recto.jvm, such as -Drecto.jvm=-Xmx2g, or weave in the JVM of the build with"
                        + " -Drecto.fork=false"));
    }

    private static String lastOf(String words) {
        return words.length() <= LAST_WORDS ? words : "…" + words.substring(words.length() - LAST_WORDS);
    }

    private void end() {
        process.destroyForcibly();
        try {
            FileTree.remove(folder);
        } catch (IOException inUse) {
            // The system clears its folder of temporary files.
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs already.
        }
    }
}
