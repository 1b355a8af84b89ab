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

/** Whether a book that nobody could read is woven with a heap of 1 GiB. */
record Large(int chapters) implements Scenario {

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        Path folder = setting.folder().resolve("large-" + chapters);
        SyntheticBook.of(folder, chapters, new RectoForm()).write();
        new MavenProject(folder).clean(WeaveAlone.RUN_PROPERTY, "verify");
        Turns turns = new Turns(
                "weave with 1 GiB, N = " + chapters,
                new Contender("Recto's weave", () -> Weaves.woven(folder, List.of("-Xmx1g"))));
        turns.round();
        report.accept(Row.HEAD);
        turns.rows().stream().map(Row::toString).forEach(report);
    }
}
