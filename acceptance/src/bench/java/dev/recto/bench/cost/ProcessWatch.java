package dev.recto.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Looks at a process and its children while they run, for what nobody can tell when they are gone: how much memory each held,
 * and how long the compilers in a JVM ran. It reads Linux's {@code /proc}; where there is none both are 0.
 */
final class ProcessWatch {

    private static final Path PROC = Path.of("/proc");
    private static final long INTERVAL = 100;
    private static final double TICKS_A_SECOND = 100;
    private static final String PEAK = "VmHWM:";

    private final Map<Path, Long> compilers = new HashMap<>();
    private long kilobytes;

    private ProcessWatch() {}

    /** Watches until the process has ended. */
    static ProcessWatch of(Process process) throws InterruptedException {
        ProcessWatch watch = new ProcessWatch();
        do {
            Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(watch::look);
        } while (!process.waitFor(INTERVAL, TimeUnit.MILLISECONDS));
        return watch;
    }

    double compiling() {
        return compilers.values().stream().mapToLong(Long::longValue).sum() / TICKS_A_SECOND;
    }

    double megabytes() {
        return kilobytes / 1024.0;
    }

    private void look(ProcessHandle process) {
        Path folder = PROC.resolve(Long.toString(process.pid()));
        try (Stream<Path> threads = Files.list(folder.resolve("task"))) {
            kilobytes = Math.max(kilobytes, peak(Files.readAllLines(folder.resolve("status"))));
            for (Path thread : (Iterable<Path>) threads::iterator) {
                String stat = Files.readString(thread.resolve("stat"));
                if (stat.contains("(C1 Compiler") || stat.contains("(C2 Compiler")) {
                    compilers.put(thread, ticks(stat));
                }
            }
        } catch (IOException | java.io.UncheckedIOException gone) {
            // It ended while it was looked at; what was seen before counts.
        }
    }

    private static long peak(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.substring(PEAK.length()).replace("kB", "").strip()))
                .findFirst()
                .orElse(0);
    }

    /** User and system time, the 14th and 15th field; the second is a name in brackets that may hold spaces. */
    private static long ticks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
