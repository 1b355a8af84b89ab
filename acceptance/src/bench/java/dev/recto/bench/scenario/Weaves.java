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

    /** The JVMs that a weave is measured in. */
    static final List<Jvm> JVMS = List.of(
            new Jvm("", List.of("-Xmx2g")),
            // A build starts the JVM that weaves so, for most of its code runs once or twice.
            new Jvm(", as a build does it", List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")));

    /**
     * A way to start a JVM.
     *
     * @param name what rows call it, behind what is measured
     * @param options of the JVM
     */
    record Jvm(String name, List<String> options) {}

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        report.accept(Row.HEAD);
        for (int chapters : setting.chapters()) {
            Path folder = setting.folder().resolve("woven-" + chapters);
            SyntheticBook book = SyntheticBook.of(folder, chapters, new RectoForm()).write();
            new MavenProject(folder).clean(WeaveAlone.RUN_PROPERTY, "verify");
            Path passages = Passages.gathered(book);
            for (Jvm jvm : JVMS) {
                Contender weave = new Contender("Recto's weave", () -> woven(folder, jvm.options()));
                Contender floor = new Contender("Markdown alone", () -> rendered(folder, jvm.options(), passages));
                new Turns("weave, N = " + chapters + jvm.name(), weave, floor)
                        .rounds(setting.rounds()).rows().stream()
                                .map(Row::toString)
                                .forEach(report);
            }
        }
    }

    private static Cost rendered(Path folder, List<String> options, Path passages)
            throws IOException, InterruptedException {
        return new JavaRun(folder, options, MarkdownAlone.class).on(passages, folder.resolve("target/markdown"));
    }

    /** Weaves a project that was verified, from nothing, in a JVM of its own. */
    static Cost woven(Path project, List<String> options) throws IOException, InterruptedException {
        SyntheticBook.delete(project.resolve("target/recto/store"));
        SyntheticBook.delete(project.resolve("target/woven-alone"));
        return new JavaRun(project, options, WeaveAlone.class).on(project);
    }
}
