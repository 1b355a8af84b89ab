package dev.recto.bench;

import dev.recto.bench.cost.Machine;
import dev.recto.bench.scenario.Scenario;
import dev.recto.bench.scenario.Scenarios;
import dev.recto.bench.scenario.Setting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Measures what Recto costs, beside what stands for it not being there, and prints tables in Markdown. */
final class Bench {

    private Bench() {}

    /**
     * Prints a table for each scenario, and writes them into {@code report.md} in the folder.
     *
     * @param arguments the folder to work in; sizes of books, comma-separated; how many rounds; the names of the scenarios,
     *     comma-separated, or "all"
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        List<Integer> chapters = list(arguments[1]).stream().map(Integer::valueOf).toList();
        Setting setting = new Setting(folder, chapters, Integer.parseInt(arguments[2]));
        Map<String, Scenario> chosen = Scenarios.named(list(arguments[3]));
        try (PrintStream file = new PrintStream(folder.resolve("report.md").toFile(), StandardCharsets.UTF_8)) {
            Report report = new Report(List.of(System.out, file));
            report.line(Machine.described(Path.of("").toAbsolutePath()));
            report.line("Medians of " + setting.rounds() + "; seconds of CPU are those of all processes, user and system.\n");
            for (Map.Entry<String, Scenario> scenario : chosen.entrySet()) {
                report.line("\n## " + scenario.getKey() + "\n");
                scenario.getValue().run(setting, report::line);
            }
        }
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(",", -1)).map(String::strip).toList();
    }

    /** Says everything in several places, at once: a run takes long. */
    private record Report(List<PrintStream> places) {

        void line(String text) {
            for (PrintStream place : places) {
                place.println(text.stripTrailing());
                place.flush();
            }
        }
    }
}
