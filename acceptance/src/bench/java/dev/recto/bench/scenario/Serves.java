package dev.recto.bench.scenario;

import dev.recto.bench.book.Edit;
import dev.recto.bench.book.MavenProject;
import dev.recto.bench.book.RectoForm;
import dev.recto.bench.book.ServedBook;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.cost.Median;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How long an author waits for the page while {@code recto:serve} runs. */
final class Serves implements Scenario {

    /** Edits that do not count: a JVM that serves is warm. */
    private static final int WARMING = 8;

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        report.accept("""
                | served | edit | ms to the page | from – to |
                |---|---|--:|--:|
                """);
        for (int chapters : setting.chapters()) {
            SyntheticBook book = SyntheticBook.of(
                            setting.folder().resolve("served-" + chapters), chapters, new RectoForm())
                    .write();
            try (ServedBook served = ServedBook.of(new MavenProject(book.folder()))) {
                for (Edit edit : Edit.values()) {
                    report.accept(row(chapters, edit, waits(setting.rounds(), served, book, edit)));
                }
            }
        }
    }

    private static List<Double> waits(int rounds, ServedBook served, SyntheticBook book, Edit edit)
            throws IOException, InterruptedException {
        List<Double> waits = new ArrayList<>();
        for (int i = 0; i < WARMING + rounds; i++) {
            waits.add(served.edited(book.middle(), edit));
        }
        return waits.subList(WARMING, waits.size());
    }

    private static String row(int chapters, Edit edit, List<Double> waits) {
        return String.format(
                Locale.ROOT,
                "| N = %d | a line of %s | %.0f | %.0f – %.0f |",
                chapters,
                edit.name().toLowerCase(Locale.ROOT),
                Median.of(waits),
                waits.stream().mapToDouble(each -> each).min().orElseThrow(),
                waits.stream().mapToDouble(each -> each).max().orElseThrow());
    }
}
