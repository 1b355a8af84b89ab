package dev.recto.print;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A browser that is built on Chromium, without a window and without its user's profile.
 *
 * @param program where it is
 * @param unboxed whether it has to do without its sandbox
 * @param limit how long it may take
 */
record Chromium(Path program, boolean unboxed, Duration limit) {

    private static final List<String> QUIET = List.of(
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline");

    /** So many of its last lines are told. */
    private static final int TOLD = 5;

    /**
     * Prints a page.
     *
     * @param folder for its profile and what it says; the page lies in {@code book} there
     * @return why there is no PDF; empty where there is
     */
    Optional<String> print(Path folder, String page, Path pdf) throws IOException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(QUIET);
        if (unboxed) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.add("--print-to-pdf=" + pdf);
        command.add(folder.resolve("book").resolve(page).toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!endsInTime(process)) {
            return Optional.of("it took longer than " + limit.toSeconds() + " s");
        }
        return process.exitValue() == 0 && isPdf(pdf)
                ? Optional.empty()
                : Optional.of("it ended with " + process.exitValue() + lastLines(said));
    }

    /** Waits for it; where it does not end, ends it and all that it started. */
    private boolean endsInTime(Process process) throws IOException {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + program + " printed");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static boolean isPdf(Path pdf) throws IOException {
        if (!Files.isRegularFile(pdf)) {
            return false;
        }
        try (var stream = Files.newInputStream(pdf)) {
            return new String(stream.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        }
    }

    private static String lastLines(Path said) throws IOException {
        List<String> lines = new String(Files.readAllBytes(said), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty()
                ? ""
                : ", and said: " + String.join(" | ", lines.subList(Math.max(0, lines.size() - TOLD), lines.size()));
    }
}
