package dev.recto.bench.scenario;

import dev.recto.engine.Imprint;
import dev.recto.engine.Project;
import dev.recto.engine.Recto;
import dev.recto.engine.SourceSet;
import dev.recto.engine.WeaveResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Weaves a project that was built, in a JVM of its own and without Maven. */
final class WeaveAlone {

    private static final String RUN = "bench";

    /** What a build has to be told, whose receipts are then woven here. */
    static final String RUN_PROPERTY = "-Drecto.run=" + RUN;

    private WeaveAlone() {}

    /**
     * Weaves once.
     *
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Project project = Project.in(folder)
                .book(folder.resolve("target/woven-alone"))
                .main(sources(folder, "main", "classes"))
                .test(sources(folder, "test", "test-classes"))
                .imprint(Imprint.titled("A synthetic book"))
                .run(RUN)
                .build();
        WeaveResult result = new Recto(project).weave();
        result.problems().forEach(System.err::println);
        System.out.println(result.pages() + " pages, " + result.listings() + " listings, " + result.tests() + " tests");
        if (result.errors() > 0) {
            System.exit(1);
        }
    }

    private static SourceSet sources(Path folder, String set, String classes) {
        return new SourceSet(
                List.of(folder.resolve("src/" + set + "/java")),
                folder.resolve("target/" + classes),
                List.of(),
                List.of("--release", "17"),
                List.of());
    }
}
