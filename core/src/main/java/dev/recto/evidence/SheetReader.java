package dev.recto.evidence;

import dev.recto.sheet.Sheet;
import dev.recto.sheet.SheetJson;
import dev.recto.sheet.SheetJson.UnreadableSheetException;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a compilation and finds the sources they speak of. */
public final class SheetReader {

    private final Consumer<Problem> report;
    private final Readings readings;

    /** @param report takes what is wrong with a sheet */
    public SheetReader(Consumer<Problem> report) {
        this(report, new Readings());
    }

    /**
     * @param report takes what is wrong with a sheet
     * @param readings what sheets said before
     */
    public SheetReader(Consumer<Problem> report, Readings readings) {
        this.report = report;
        this.readings = readings;
    }

    /** Reads every sheet, sorted by source. One whose source is gone speaks of nothing and is left out. */
    public List<SheetFile> read(SourceRoots roots) throws IOException {
        List<SheetFile> sheets = new ArrayList<>();
        for (Read read : OnAllCores.each(sheetsOf(roots), this::readOne)) {
            Optional<Sheet> sheet = told(read);
            Optional<Path> source = sheet.flatMap(known -> roots.find(known.source()));
            if (sheet.isPresent() && source.isPresent()) {
                sheets.add(readings.file(read.file(), sheet.get(), roots, source.get()));
            }
        }
        return sheets;
    }

    /**
     * A file of a sheet.
     *
     * @param sheet what it says; null where it cannot be read
     * @param fault why it cannot be read; null where it can
     */
    private record Read(
            Path file, @Nullable Sheet sheet, @Nullable Problem fault) {}

    /** Whether tests may be made of one of the sheets; none is parsed to know. */
    public static boolean mayMakeTests(SourceRoots roots) throws IOException {
        for (Path file : sheetsOf(roots)) {
            if (SheetJson.mayMakeTests(FileTree.text(file))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The sheet of a source that is gone, as far as an earlier compilation left one: nothing that it says holds, but it
     * knows where things were.
     *
     * @param source as in {@link Sheet#source}
     */
    public Optional<SheetFile> readGone(SourceRoots roots, String source) throws IOException {
        Path file = folder(roots).resolve(source + Sheet.SUFFIX);
        return Files.isRegularFile(file)
                ? told(readOne(file)).map(sheet -> SheetFile.of(sheet, roots, roots.expected(source)))
                : Optional.empty();
    }

    /** Where the sheets of a compilation lie. */
    public static Path folder(SourceRoots roots) {
        return roots.classes()
                .resolveSibling(Sheet.FOLDER)
                .resolve(roots.classes().getFileName().toString());
    }

    private static List<Path> sheetsOf(SourceRoots roots) throws IOException {
        return FileTree.files(folder(roots), Sheet.SUFFIX);
    }

    private Optional<Sheet> told(Read read) {
        if (read.fault() != null) {
            report.accept(read.fault());
        }
        return Optional.ofNullable(read.sheet());
    }

    private Read readOne(Path file) throws IOException {
        try {
            return new Read(file, readings.sheets().ofText(file, SheetJson::read), null);
        } catch (UnreadableSheetException e) {
            Problem fault = ProblemKind.UNREADABLE_SHEET.at(
                    Place.of(file.getFileName().toString()),
                    String.valueOf(e.getMessage()),
                    "run \"mvn clean verify\", with one version of Recto for recto-processor and recto-maven-plugin");
            return new Read(file, null, fault);
        }
    }
}
