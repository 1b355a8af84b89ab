package dev.recto.browser;

import dev.recto.faults.Maven;
import dev.recto.faults.Project;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project that {@code mvn recto:serve} serves, in processes of their own. */
public final class Served implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("^Total\\s+\\d+\\s+(\\d+)", Pattern.MULTILINE);
    private static final long SECONDS = 600;
    private static final int LOOKS = 5;

    /** The signals that a process ignores, as Linux tells them: one bit each. */
    private static final Pattern IGNORED = Pattern.compile("^SigIgn:\\s*([0-9a-f]+)$", Pattern.MULTILINE);

    private static final long CTRL_C = 1L << 1;

    private final Project project;
    private final Maven maven;
    private final int port;

    private Served(Project project, Maven maven, int port) {
        this.project = project;
        this.maven = maven;
        this.port = port;
    }

    /** Begins to serve a project. */
    public static Served start(Project project) throws IOException {
        int port = freePort();
        return new Served(
                project, project.start("recto:serve", "-Drecto.port=" + port, "-Dsurefire.useFile=false"), port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Project project() {
        return project;
    }

    int port() {
        return port;
    }

    String address(String page) {
        return "http://localhost:" + port + "/" + page;
    }

    /** All that it has said. */
    public String log() throws IOException {
        return maven.log();
    }

    /** Waits until it has said so. */
    void awaitLog(String words) throws IOException, InterruptedException {
        awaitLog(words, 1);
    }

    /** Waits until it has said so a number of times. */
    public void awaitLog(String words, int times) throws IOException, InterruptedException {
        for (long looks = 0; looks < SECONDS * 20; looks++) {
            if (said(words) >= times) {
                return;
            }
            if (!maven.process().isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never said '" + words + "' " + times + " times:\n" + log());
    }

    /** How often it has said so. */
    public int said(String words) throws IOException {
        return (int) log().lines().filter(line -> line.contains(words)).count();
    }

    /**
     * The bytes that stay on its heap: the fewest of some looks, each after all garbage is collected. What a thread has in hand
     * at one of them, such as a page on its way to the browser, is let go by the next.
     */
    long heap() throws IOException, InterruptedException {
        long fewest = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            fewest = Math.min(fewest, heapNow());
            Thread.sleep(200);
        }
        return fewest;
    }

    /** The bytes in use on its heap, as the JVM counts them in a histogram, which collects all garbage first. */
    private long heapNow() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(maven.process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new AssertionError(histogram);
        }
        return Long.parseLong(total.group(1));
    }

    /** All processes that it has started and that are alive. */
    List<ProcessHandle> children() {
        return Stream.concat(
                        Stream.of(maven.process().toHandle()), maven.process().descendants())
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    /**
     * Presses Ctrl-C, and waits for its end. A shell has what it runs in the background ignore that signal; then it is asked to end
     * with the other one, which a JVM takes in the same way.
     */
    int interrupt() throws IOException, InterruptedException {
        long pid = maven.process().pid();
        new ProcessBuilder("kill", ignoresCtrlC(pid) ? "-TERM" : "-INT", Long.toString(pid))
                .start()
                .waitFor();
        if (!maven.process().waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Ctrl-C did not end it:\n" + log());
        }
        return maven.process().exitValue();
    }

    private static boolean ignoresCtrlC(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return false;
        }
        Matcher ignored = IGNORED.matcher(Files.readString(status));
        return ignored.find() && (Long.parseUnsignedLong(ignored.group(1), 16) & CTRL_C) != 0;
    }

    @Override
    public void close() {
        children().forEach(ProcessHandle::destroyForcibly);
    }
}
