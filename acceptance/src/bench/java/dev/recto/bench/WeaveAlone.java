package dev.recto.bench;

import dev.recto.accept.Environment;
import dev.recto.attest.Build;
import dev.recto.attest.Compile;
import dev.recto.attest.Tools;
import dev.recto.book.Imprint;
import dev.recto.engine.OutputRules;
import dev.recto.engine.Weave;
import dev.recto.engine.WeaveRequest;
import dev.recto.engine.WeaveResult;
import dev.recto.evidence.SourceRoots;
import dev.recto.links.ApiDocs;
import dev.recto.text.Place;
import dev.recto.verify.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Weaves a project that was built, in a JVM of its own and without Maven. */
final class WeaveAlone {

    private WeaveAlone() {}

    /**
     * Weaves once.
     *
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        WeaveResult result = new Weave(request(folder)).run();
        result.diagnostics().forEach(System.err::println);
        System.out.println(result.pages() + " pages, " + result.listings() + " listings, " + result.tests() + " tests");
        if (result.errors() > 0) {
            System.exit(1);
        }
    }

    private static WeaveRequest request(Path folder) {
        Path receipts = folder.resolve("target/recto/receipts");
        return new WeaveRequest(
                folder,
                folder.resolve("src/book"),
                folder.resolve("target/woven-alone"),
                roots(folder, "main", "classes"),
                roots(folder, "test", "test-classes"),
                List.of(receipts),
                Bench.RUN,
                "",
                new Imprint("A synthetic book", "", List.of(), "1", "", "", "", "", "", "en"),
                "17",
                ApiDocs.NONE,
                build(),
                State.EXERCISED,
                new OutputRules(false, List.of(), Place.of("pom.xml"), Environment.of(Map.of())));
    }

    /** No goal recorded how this project was compiled; what is measured does not depend on it. */
    private static Build build() {
        return new Build(new Tools("", "", "", "", "", List.of()), compile(Compile.MAIN), compile(Compile.TEST));
    }

    private static Compile compile(String set) {
        return new Compile(
                set, Runtime.version().feature(), "UTF-8", List.of("--release", "17"), List.of(), List.of(), List.of());
    }

    private static SourceRoots roots(Path folder, String set, String classes) {
        List<Path> sources = List.of(folder.resolve("src/" + set + "/java"));
        return new SourceRoots(
                folder, sources, folder.resolve("target/" + classes), set.equals("test"), StandardCharsets.UTF_8);
    }
}
