package dev.recto.engine;

import dev.recto.evidence.Answers;
import dev.recto.evidence.ClassFiles;
import dev.recto.evidence.ExecutedLines;
import dev.recto.evidence.FenceEvidence;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.LineReader;
import dev.recto.evidence.Orphans;
import dev.recto.evidence.RanTest;
import dev.recto.evidence.Readings;
import dev.recto.evidence.ReceiptReader;
import dev.recto.evidence.Receipts;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.Sheets;
import dev.recto.evidence.SourceCheck;
import dev.recto.evidence.SourceRoots;
import dev.recto.text.Problem;
import dev.recto.verify.CompiledClaim;
import dev.recto.verify.Evidence;
import dev.recto.verify.TestLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from disk all that verdicts rest on. */
final class EvidenceReader {

    private final Project project;
    private final Answers answers;
    private final Consumer<Problem> report;
    private final Readings readings;

    /** @param answers what is said of class files */
    EvidenceReader(Project project, Answers answers, Consumer<Problem> report) {
        this(project, answers, report, new Readings());
    }

    /**
     * @param answers what is said of class files
     * @param readings what files said before
     */
    EvidenceReader(Project project, Answers answers, Consumer<Problem> report, Readings readings) {
        this.readings = readings;
        this.answers = answers;
        this.project = project;
        this.report = report;
    }

    Evidence read() throws IOException {
        Project.Tests tests = project.tests();
        Compiled compiled = compiled();
        List<SheetFile> files = compiled.files();
        Map<String, String> classes = new TreeMap<>();
        ClassFiles classFiles = new ClassFiles(readings);
        for (SourceRoots roots : project.compilations()) {
            digestClasses(roots, compiled.in(roots), classFiles, classes);
        }
        Receipts receipts = new ReceiptReader(orEmpty(tests.run()), report, readings).read(tests.receipts());
        LineReader lines = new LineReader(project.compilations(), answers, classFiles);
        FenceEvidence fences = FenceEvidence.of(compiled.fences(), lines, compiled.ofFences());
        List<TestLines> ran = linesOf(receipts, lines, fences);
        List<RanTest> passed =
                receipts.tests().values().stream().filter(RanTest::passed).toList();
        ExecutedLines together = fences.told(lines.ranBy(passed, files));
        CompiledClaim.checkLoaded(files, lines.loadedOtherwise()).forEach(report);
        if (!answers.areRecorded()) {
            LineReader looks = new LineReader(project.compilations(), Answers.live(), classFiles);
            Orphans orphans = new Orphans(project.compilations(), files, looks, new SheetReader(report));
            CompiledClaim.checkOrphans(orphans.among(receipts)).forEach(report);
        }
        return new Evidence(
                new Sheets(files, answers, readings.notes()),
                receipts,
                classes,
                executable(files, lines),
                ran,
                together,
                orEmpty(tests.skipped()),
                fences);
    }

    /** What there is before any test has run; which lines can run and what words of code mean is not read either. */
    Evidence beforeTests() throws IOException {
        Compiled compiled = compiled();
        return new Evidence(
                Sheets.withoutListings(compiled.files(), answers),
                Receipts.NONE,
                Map.of(),
                Map.of(),
                List.of(),
                ExecutedLines.empty(),
                "",
                FenceEvidence.unread(compiled.fences(), compiled.ofFences()));
    }

    /**
     * What javac left.
     *
     * @param files sheets of the sources that authors wrote
     * @param ofFences those of the sources that fences became
     */
    private record Compiled(List<SheetFile> files, FenceMap fences, List<SheetFile> ofFences) {

        List<SheetFile> in(SourceRoots roots) {
            return files.stream()
                    .filter(file -> file.test() == roots.test() && file.module().equals(roots.module()))
                    .toList();
        }
    }

    private Compiled compiled() throws IOException {
        FenceMap map = new ModuleFences(project).read();
        Set<String> sources = map.made();
        List<SheetFile> files = new ArrayList<>();
        List<SheetFile> ofFences = new ArrayList<>();
        for (SourceRoots roots : project.compilations()) {
            List<SheetFile> found = new SheetReader(report, readings).read(roots);
            new SourceCheck(roots, report).check(found);
            // A source made of fences is shown as those, and never itself.
            Map<Boolean, List<SheetFile>> made = found.stream()
                    .collect(Collectors.partitioningBy(file ->
                            roots.test() && sources.contains(file.sheet().source())));
            ofFences.addAll(made.get(true));
            files.addAll(made.get(false));
        }
        if (!project.modules().covered().isEmpty()) {
            List<SheetFile> all = new ArrayList<>(files);
            all.addAll(ofFences);
            new DuplicateClasses(project.compilations(), report).check(all);
        }
        return new Compiled(files, map, ofFences);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private void digestClasses(SourceRoots roots, List<SheetFile> sheets, ClassFiles files, Map<String, String> digests)
            throws IOException {
        if (!answers.areRecorded()) {
            files.readAhead(sheets.stream()
                    .flatMap(sheet -> sheet.sheet().classes().keySet().stream().map(roots::classFile))
                    .toList());
        }
        for (SheetFile sheet : sheets) {
            for (String name : sheet.sheet().classes().keySet()) {
                answers.to("class file of " + name + " in " + roots.set(), () -> digest(files, roots.classFile(name)))
                        .ifPresent(digest -> digests.put(roots.module().path(name), digest));
            }
        }
    }

    private static Optional<String> digest(ClassFiles files, Path file) {
        try {
            return files.digest(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<SheetFile, BitSet> executable(List<SheetFile> files, LineReader lines) throws IOException {
        Map<SheetFile, BitSet> executable = new HashMap<>();
        for (SheetFile file : files) {
            executable.put(file, lines.executable(file));
        }
        return executable;
    }

    private static List<TestLines> linesOf(Receipts receipts, LineReader lines, FenceEvidence fences)
            throws IOException {
        List<TestLines> all = new ArrayList<>();
        for (RanTest test : receipts.tests().values()) {
            if (test.passed()) {
                all.add(TestLines.of(test, fences.told(lines.ranBy(test))));
            }
        }
        return all;
    }
}
