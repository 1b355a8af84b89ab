package dev.recto.bench.scenario;

import dev.recto.bench.book.MavenProject;
import dev.recto.bench.book.RectoForm;
import dev.recto.bench.book.SyntheticBook;
import dev.recto.bench.book.Template;
import dev.recto.bench.cost.Contender;
import dev.recto.bench.cost.Row;
import dev.recto.bench.cost.Turns;
import java.io.IOException;
import java.util.function.Consumer;

/** What it costs to prove a published book again, beside the build that made it. */
final class Checks implements Scenario {

    @Override
    public void run(Setting setting, Consumer<String> report) throws IOException, InterruptedException {
        report.accept(Row.HEAD);
        for (int chapters : setting.chapters()) {
            SyntheticBook book =
                    SyntheticBook.of(setting.folder().resolve("checked-" + chapters), chapters, new RectoForm()).write();
            MavenProject project = new MavenProject(book.folder());
            project.clean("verify");
            String goal = "dev.recto:recto-maven-plugin:" + Template.property("recto") + ":check";
            Contender check = new Contender("recto:check", () -> project.run(goal));
            Contender build = new Contender("mvn verify", () -> project.clean("verify"));
            new Turns("check, N = " + chapters, check, build)
                    .rounds(setting.rounds()).rows().stream().map(Row::toString).forEach(report);
        }
    }
}
