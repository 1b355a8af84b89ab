package dev.recto.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A command to be measured: with it all of its children are, as the kernel counts them, since the machine may be busy with others.
 *
 * @param folder where it runs
 * @param log takes what it says
 * @param words the command
 */
public record Command(Path folder, Path log, List<String> words) {

    // The second line of bash's "times" is that of the children: "0m1.234s 0m0.100s".
    private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");

    /** Runs it to its end. */
    public Cost run() throws IOException, InterruptedException {
        Path times = Files.createTempFile("bench", ".times");
        List<String> bash =
                new ArrayList<>(List.of("bash", "-c", "\"${@:3}\" >\"$2\" 2>&1 </dev/null; code=$?; times >\"$1\"; exit $code"));
        bash.addAll(List.of("bench", times.toString(), log.toString()));
        bash.addAll(words);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(bash).directory(folder.toFile()).inheritIO().start();
        ProcessWatch watch = ProcessWatch.of(process);
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(words + " failed; see " + log);
        }
        String children = Files.readAllLines(times).get(1);
        Files.delete(times);
        double cpu = TIME.matcher(children).results().mapToDouble(Command::seconds).sum();
        return new Cost(cpu, wall, watch.compiling(), watch.megabytes());
    }

    private static double seconds(MatchResult time) {
        return 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
    }
}
