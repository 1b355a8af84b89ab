package dev.recto.bench.cost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Names the machine and the software that figures were measured with: without them they say nothing. */
public final class Machine {

    private Machine() {}

    /** A paragraph of a few lines. */
    public static String described(Path repository) throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                """
                Measured on %s, %d cores, %s of memory, %s %s
                JDK: %s %s
                Maven: %s
                Commit: %s%s
                Load before the first measurement: %s
                """,
                first("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.vendor"),
                System.getProperty("java.runtime.version"),
                said(repository, "mvn", "-v").lines().findFirst().orElse("unknown"),
                said(repository, "git", "rev-parse", "--short=10", "HEAD").strip(),
                (said(repository, "git", "status", "--porcelain", "-uno").isBlank() ? "" : " with changes") + ", " + LocalDate.now(),
                load());
    }

    private static String memory() throws IOException {
        String kilobytes = first("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kilobytes.isEmpty() ? "an unknown amount" : Long.parseLong(kilobytes) / (1024 * 1024) + " GiB";
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).strip() : "unknown";
    }

    private static String first(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String said(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words.replaceAll("\u001B\\[[0-9;]*m", "");
    }
}
