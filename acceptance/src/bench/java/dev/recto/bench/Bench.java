package dev.recto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Builds synthetic books with Recto and without, by turns, and prints what Recto costs in seconds of CPU. */
final class Bench {

    /** The nonce of every build here. */
    static final String RUN = "bench";

    private Bench() {}

    /**
     * Prints one paragraph for each size.
     *
     * @param arguments the folder to work in; how many chapters, comma-separated; how many rounds; sizes to weave with a
     *     small heap, comma-separated, or 0
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int chapters : numbers(arguments[1])) {
            compare(new Projects(folder, chapters), Integer.parseInt(arguments[2]));
        }
        for (int chapters : numbers(arguments[3])) {
            Projects projects = new Projects(folder, chapters);
            projects.write();
            projects.verified();
            double seconds = projects.weaveAlone("-Xmx1g");
            System.out.printf(Locale.ROOT, "N = %d, 1 GiB heap: weave %.1f s, %.2f ms a chapter%n", chapters, seconds, seconds * 1000 / chapters);
        }
    }

    private static void compare(Projects projects, int rounds) throws IOException, InterruptedException {
        projects.write();
        Pairs builds = new Pairs("mvn verify with Recto", "mvn test without");
        Pairs weaves = new Pairs("weave", "Markdown alone");
        // The first builds fill the local repository, so they do not count.
        projects.verified();
        projects.plain();
        for (int round = 0; round < rounds; round++) {
            builds.add(projects.verified(), projects.plain());
        }
        projects.gatherProse();
        for (int round = 0; round < rounds; round++) {
            weaves.add(projects.weaveAlone("-Xmx2g"), projects.markdownAlone());
        }
        System.out.println("N = " + projects.chapters() + ", seconds of CPU:");
        System.out.println(builds);
        System.out.println(weaves);
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",", -1)).map(Integer::valueOf).filter(number -> number > 0).toList();
    }
}
