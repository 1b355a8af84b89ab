package dev.recto.bench.scenario;

import dev.recto.bench.book.MavenProject;
import dev.recto.bench.book.Sprawl;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.cost.Contender;
import dev.recto.bench.cost.Row;
import dev.recto.bench.cost.Turns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What classes cost that are far too large. */
final class Sprawling implements Scenario {

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        report.accept(Row.HEAD);
        for (Sprawl sprawl : Sprawl.values()) {
            Path folder = setting.folder().resolve(sprawl.name().toLowerCase(Locale.ROOT));
            SyntheticBook book = sprawl.in(folder).write();
            MavenProject project = new MavenProject(book.folder());
            List<Contender> contenders = new ArrayList<>();
            for (Weaves.Jvm jvm : Weaves.JVMS) {
                contenders.add(new Contender("Recto's weave" + jvm.name(), () -> Weaves.woven(folder, jvm.options())));
            }
            Contender build = new Contender("mvn verify", () -> project.clean(WeaveAlone.RUN_PROPERTY, "verify"));
            build.task().run();
            contenders.add(build);
            new Turns(sprawl.title(), contenders)
                    .rounds(setting.rounds()).rows().stream().map(Row::toString).forEach(report);
        }
    }
}
