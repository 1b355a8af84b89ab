package dev.recto.evidence;

import dev.recto.sheet.Sheet;
import dev.recto.text.Digest;
import dev.recto.text.LineIndex;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Compares the sources on disk with what javac read: the claim {@code source}. */
public final class SourceCheck {

    private final SourceRoots roots;
    private final Consumer<Problem> report;

    /** @param report takes every source that has changed or was compiled without the processor */
    public SourceCheck(SourceRoots roots, Consumer<Problem> report) {
        this.roots = roots;
        this.report = report;
    }

    /** Every sheet's source still reads as javac read it. Digests are compared, never times. */
    public void unchanged(List<SheetFile> sheets) throws IOException {
        for (SheetFile file : sheets) {
            String now = textOf(file.path());
            if (!Digest.of(now).equals(file.sheet().digest())) {
                report.accept(ProblemKind.SOURCE_CHANGED.at(
                        firstDifference(file, now),
                        "this file is not the one that javac read",
                        "build again; if that does not help, run \"mvn clean verify\""));
            }
        }
    }

    /** Every source that carries an annotation of Recto has a sheet. */
    public void complete(Set<Path> withSheet) throws IOException {
        for (Path file : sources()) {
            if (!withSheet.contains(file)) {
                Optional<Place> annotation = Annotated.first(roots.shown(file), textOf(file));
                annotation.ifPresent(place -> report.accept(ProblemKind.NO_SHEET.at(
                        place,
                        "this file was compiled without recto-processor",
                        "add it to maven-compiler-plugin's annotationProcessorPaths, compile with javac, and build"
                                + " from clean")));
            }
        }
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : roots.roots()) {
            sources.addAll(FileTree.files(root, ".java"));
        }
        return sources;
    }

    private String textOf(Path file) throws IOException {
        return new String(Files.readAllBytes(file), roots.encoding());
    }

    private static Place firstDifference(SheetFile file, String now) {
        Sheet sheet = file.sheet();
        int offset = 0;
        int end = Math.min(now.length(), sheet.text().length());
        while (offset < end && now.charAt(offset) == sheet.text().charAt(offset)) {
            offset++;
        }
        LineIndex lines = LineIndex.of(now);
        return new Place(file.file(), lines.line(offset), lines.column(offset));
    }
}
