package dev.recto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Measures what a command and all its children spend, as the kernel counted it: the machine may be busy with others. */
final class Cpu {

    // The second line of bash's "times" is that of the children: "0m1.234s 0m0.100s".
    private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");

    private Cpu() {}

    /** Seconds of CPU, user and system, that a command took; its words are left in a file. */
    static double seconds(Path folder, Path log, List<String> command) throws IOException, InterruptedException {
        Path times = Files.createTempFile("bench", ".times");
        List<String> bash =
                new ArrayList<>(List.of("bash", "-c", "\"${@:3}\" >\"$2\" 2>&1 </dev/null; code=$?; times >\"$1\"; exit $code"));
        bash.addAll(List.of("bench", times.toString(), log.toString()));
        bash.addAll(command);
        int code = new ProcessBuilder(bash).directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(command + " failed; see " + log);
        }
        String children = Files.readAllLines(times).get(1);
        Files.delete(times);
        double seconds = TIME.matcher(children).results().mapToDouble(Cpu::seconds).sum();
        return Math.rint(seconds * 1000) / 1000;
    }

    private static double seconds(MatchResult time) {
        return 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
    }
}
