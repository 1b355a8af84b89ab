package dev.recto.bench.scenario;

import dev.recto.bench.book.MavenProject;
import dev.recto.bench.book.RectoForm;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.cost.Contender;
import dev.recto.bench.cost.Row;
import dev.recto.bench.cost.Turns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** With how large a heap a book is woven that nobody could read: 1 GiB should do. */
record Large(int chapters) implements Scenario {

    private static final List<Integer> HEAPS = List.of(1, 2, 3, 4);

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        Path folder = setting.folder().resolve("large-" + chapters);
        SyntheticBook.of(folder, chapters, new RectoForm()).write();
        new MavenProject(folder).clean(WeaveAlone.RUN_PROPERTY, "verify");
        for (int heap : HEAPS) {
            try {
                measure(folder, heap, report);
                return;
            } catch (IOException failed) {
                report.accept("Not woven with " + heap + " GiB; see " + folder.resolve("WeaveAlone.log") + "\n");
            }
        }
        throw new IOException(chapters + " chapters are not woven with any of " + HEAPS + " GiB");
    }

    private void measure(Path folder, int heap, Consumer<String> report) throws IOException, InterruptedException {
        Turns turns = new Turns(
                "weave with " + heap + " GiB, N = " + chapters,
                new Contender("Recto's weave", () -> Weaves.woven(folder, List.of("-Xmx" + heap + "g"))));
        turns.round();
        report.accept(Row.HEAD);
        turns.rows().stream().map(Row::toString).forEach(report);
    }
}
