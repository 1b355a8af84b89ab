package dev.recto.bench.scenario;

import dev.recto.bench.cost.Command;
import dev.recto.bench.cost.Cost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A class of this benchmark in a JVM of its own.
 *
 * @param folder takes its log
 * @param options of the JVM
 * @param main the class
 */
record JavaRun(Path folder, List<String> options, Class<?> main) {

    Cost on(Path... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        return new Command(folder, folder.resolve(main.getSimpleName() + ".log"), command).run();
    }

    /** A tool of the JDK that this runs on. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
