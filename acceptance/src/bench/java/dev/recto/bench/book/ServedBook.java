package dev.recto.bench.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A book that {@code recto:serve} serves, and a page of it that waits for news. */
public final class ServedBook implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("The book is at (http://localhost:\\d+/)");

    /** The number of the book, at the end of its name. */
    private static final Pattern BOOK = Pattern.compile("^data: \\{\"book\":\"\\w+\\.(\\d+)\"");

    private static final Pattern WOVEN = Pattern.compile("Woven in ");

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** An author looks at what came of an edit before the next. Meanwhile a JVM starts for the next tests, if tests ran. */
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Process maven;
    private final Path log;
    private final BufferedReader events;
    private int book;

    private ServedBook(Process maven, Path log) throws IOException, InterruptedException {
        this.maven = maven;
        this.log = log;
        HttpURLConnection page = (HttpURLConnection) new URL(address() + ".recto-serve/events").openConnection();
        events = new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Begins to serve a project, and waits for its first book. */
    public static ServedBook of(MavenProject project) throws IOException, InterruptedException {
        Path log = project.folder().resolve("serve.log");
        Process maven = new ProcessBuilder(project.command(
                        "dev.recto:recto-maven-plugin:" + Template.property("recto") + ":serve", "-Drecto.port=0"))
                .directory(project.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ServedBook served = new ServedBook(maven, log);
        served.awaitBook();
        return served;
    }

    private String address() throws IOException, InterruptedException {
        return said(ADDRESS, 1).group(1);
    }

    /** What the log says, once it has said it so many times. */
    private MatchResult said(Pattern what, int times) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (maven.isAlive() && System.nanoTime() < end) {
            List<MatchResult> said = all(what);
            if (said.size() >= times) {
                return said.get(times - 1);
            }
            Thread.sleep(50);
        }
        throw new IOException("'" + what + "' was not said " + times + " times; see " + log);
    }

    private List<MatchResult> all(Pattern what) throws IOException {
        return what.matcher(Files.readString(log)).results().toList();
    }

    /**
     * Milliseconds from the edit of a source until an open page is told of the new book. The next edit may come once all of that is
     * written and looked at.
     */
    public double edited(Path source, Edit edit) throws IOException, InterruptedException {
        int woven = all(WOVEN).size();
        long start = System.nanoTime();
        edit.apply(source);
        awaitBook();
        double wait = (System.nanoTime() - start) / 1e6;
        said(WOVEN, woven + 1);
        Thread.sleep(LOOK.toMillis());
        return wait;
    }

    private void awaitBook() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        // Something is said every ten seconds at least.
        for (String line = events.readLine(); line != null && System.nanoTime() < end; line = events.readLine()) {
            Matcher told = BOOK.matcher(line);
            if (told.find() && Integer.parseInt(told.group(1)) > book) {
                book = Integer.parseInt(told.group(1));
                return;
            }
        }
        throw new IOException("no new book came; see " + log);
    }

    @Override
    public void close() {
        Stream.concat(maven.descendants(), Stream.of(maven.toHandle())).forEach(ProcessHandle::destroy);
    }
}
