package dev.recto.bench.scenario;

import dev.recto.bench.book.MavenProject;
import dev.recto.bench.book.RectoForm;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.cost.Contender;
import dev.recto.bench.cost.Cost;
import dev.recto.bench.cost.Row;
import dev.recto.bench.cost.Turns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What the weave costs without Maven, beside what it costs to render the same prose as Markdown and do nothing else. */
final class Weaves implements Scenario {

    private static final List<String> HEAP = List.of("-Xmx2g");

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        report.accept(Row.HEAD);
        for (int chapters : setting.chapters()) {
            Path folder = setting.folder().resolve("woven-" + chapters);
            SyntheticBook book = SyntheticBook.of(folder, chapters, new RectoForm()).write();
            new MavenProject(folder).clean(WeaveAlone.RUN_PROPERTY, "verify");
            Path passages = Passages.gathered(book);
            Contender weave = new Contender("Recto's weave", () -> woven(folder, HEAP));
            Contender floor = new Contender(
                    "Markdown alone",
                    () -> new JavaRun(folder, HEAP, MarkdownAlone.class).on(passages, folder.resolve("target/markdown")));
            new Turns("weave, N = " + chapters, weave, floor)
                    .rounds(setting.rounds()).rows().stream().map(Row::toString).forEach(report);
        }
    }

    /** Weaves a project that was verified, from nothing, in a JVM of its own. */
    static Cost woven(Path project, List<String> options) throws IOException, InterruptedException {
        SyntheticBook.delete(project.resolve("target/recto/store"));
        SyntheticBook.delete(project.resolve("target/woven-alone"));
        return new JavaRun(project, options, WeaveAlone.class).on(project);
    }
}
