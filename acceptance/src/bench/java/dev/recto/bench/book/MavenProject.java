package dev.recto.bench.book;

import dev.recto.bench.cost.Command;
import dev.recto.bench.cost.Cost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A project that Maven builds, with what this build installed.
 *
 * @param folder of the project
 */
public record MavenProject(Path folder) {

    /** Builds it. */
    public Cost run(String... arguments) throws IOException, InterruptedException {
        return new Command(folder, folder.resolve("build.log"), command(arguments)).run();
    }

    /** The command that runs Maven on it. */
    List<String> command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "mvn",
                "-B",
                "-s",
                MachineSettings.written(folder.getParent()).toString(),
                "-Dmaven.repo.local=" + Template.property("installed")));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Builds it from nothing but its sources. */
    public Cost clean(String... arguments) throws IOException, InterruptedException {
        SyntheticBook.delete(folder.resolve("target"));
        return run(arguments);
    }
}
