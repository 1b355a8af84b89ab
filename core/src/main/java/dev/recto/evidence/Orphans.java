package dev.recto.evidence;

import dev.recto.text.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds classes that tests ran though their sources are gone. Maven deletes such class files only where its compiler detects
 * changes incrementally.
 */
public final class Orphans {

    /**
     * A class that tests ran code of though no source of the project makes it any more.
     *
     * @param name binary name
     * @param place where it was declared, as far as that is known
     */
    public record Orphan(String name, Place place) {}

    private final List<SourceRoots> compilations;
    private final List<SheetFile> sheets;
    private final Map<String, SheetFile> bySource = new HashMap<>();
    private final LineReader lines;
    private final SheetReader reader;

    /**
     * @param sheets all sheets whose sources are there
     * @param reader reads those of sources that are not
     */
    public Orphans(List<SourceRoots> compilations, List<SheetFile> sheets, LineReader lines, SheetReader reader) {
        this.compilations = List.copyOf(compilations);
        this.sheets = List.copyOf(sheets);
        this.lines = lines;
        this.reader = reader;
        sheets.forEach(file -> bySource.put(key(file.test(), file.sheet().source()), file));
    }

    /** Those among the test classes and the classes that tests ran, sorted by name. */
    public List<Orphan> among(Receipts receipts) throws IOException {
        Collection<String> ran = new TreeSet<>(receipts.classes().keySet());
        receipts.tests().values().forEach(test -> ran.add(test.name().testClass()));
        ran.removeAll(claimed());
        List<Orphan> orphans = new ArrayList<>();
        for (String name : ran) {
            orphan(name).ifPresent(orphans::add);
        }
        return orphans;
    }

    private Set<String> claimed() {
        return sheets.stream()
                .flatMap(file -> file.sheet().classes().keySet().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Orphan> orphan(String name) throws IOException {
        Optional<CodeLines> found = lines.code(name);
        for (SourceRoots roots : compilations) {
            // What is not Java, and what other libraries bring, has its sources elsewhere.
            if (found.isPresent()
                    && found.get().source().endsWith(".java")
                    && Files.isRegularFile(roots.classFile(name))) {
                return roots.holds(found.get().source())
                        ? left(name, roots, found.get())
                        : Optional.of(new Orphan(name, placeBefore(roots, found.get())));
            }
        }
        return Optional.empty();
    }

    /** A source that has a sheet makes the classes that the sheet names and no others. */
    private Optional<Orphan> left(String name, SourceRoots roots, CodeLines found) {
        return Optional.ofNullable(bySource.get(key(roots.test(), found.source())))
                .map(file -> new Orphan(name, file.firstType()));
    }

    private static String key(boolean test, String source) {
        return test + " " + source;
    }

    private Place placeBefore(SourceRoots roots, CodeLines found) throws IOException {
        return reader.readGone(roots, found.source())
                .map(SheetFile::firstType)
                .orElseGet(() -> new Place(
                        roots.shown(roots.expected(found.source())),
                        found.executable().nextSetBit(0),
                        0));
    }
}
