package dev.recto.maven;

import dev.recto.engine.BuildTool;
import dev.recto.text.Problem;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the build of a book in a Maven of its own. */
final class MavenBuild implements BuildTool {

    private static final long SECONDS_TO_END = 5;

    private final MavenCommand command;
    private final Path pages;
    private final Consumer<String> progress;
    private @Nullable Process running;
    private boolean stopped;

    /**
     * @param pages the folder of pages
     * @param progress takes what the build is at
     */
    MavenBuild(MavenCommand command, Path pages, Consumer<String> progress) {
        this.command = command;
        this.pages = pages;
        this.progress = progress;
    }

    @Override
    public Inputs inputs() {
        return BuiltModules.of(command.book(), command.session().getAllProjects())
                .inputs(pages);
    }

    @Override
    public List<Problem> run(Path handedOver) throws IOException, InterruptedException {
        Process maven = start(command.words(handedOver));
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = maven.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                MavenLog.step(line).ifPresent(progress);
            }
            int exit = maven.waitFor();
            return exit == 0 ? List.of() : new MavenLog(inputs().project(), lines).problems();
        } finally {
            end(maven);
        }
    }

    private synchronized Process start(List<String> words) throws IOException, InterruptedException {
        if (stopped) {
            throw new InterruptedException("serving has ended");
        }
        Process maven = new ProcessBuilder(words)
                .directory(new File(command.session().getExecutionRootDirectory()))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        maven.getOutputStream().close();
        running = maven;
        return maven;
    }

    /** Ends a build that is running, and lets no other begin. */
    synchronized void stop() {
        stopped = true;
        if (running != null) {
            end(running);
        }
    }

    /** Ends a Maven and all JVMs that it has started. */
    private static void end(Process maven) {
        List<ProcessHandle> all = Stream.concat(maven.descendants(), Stream.of(maven.toHandle()))
                .filter(ProcessHandle::isAlive)
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle each : all) {
            try {
                each.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (Exception alive) {
                each.destroyForcibly();
            }
        }
    }
}
