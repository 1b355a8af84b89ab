package dev.recto.engine;

import dev.recto.attest.Compile;
import dev.recto.attest.EvidenceFile;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.check.BookFiles;
import dev.recto.check.Comparison;
import dev.recto.check.Faults;
import dev.recto.check.Recompilation;
import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceRoots;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes the tests of examples and fences again, once main sources are compiled, and compares them, and what javac said of
 * fences, with what the book holds.
 *
 * @param compile how tests are compiled
 * @param tests the same, once everything that it takes is found
 * @param processor Recto's own annotation processor and all that it needs
 */
record FencesAgain(
        BookFiles book, Unpacked unpacked, Compile compile, Recompilation tests, List<Path> processor, Faults faults) {

    /** Whether all of it is what the sources make; what is not is reported. */
    boolean hold() throws IOException, UnreadableException {
        Path file = unpacked.classes("classes").resolveSibling(FenceMap.FILE);
        FenceMap recorded = FenceMap.read(file);
        Project project = project();
        GeneratedTests again = new ExampleTests(project).generate();
        again.problems().stream().filter(Problem::isError).forEach(faults::add);
        if (again.problems().stream().anyMatch(Problem::isError)) {
            return false;
        }
        // The same javac of another build of the JDK has another version.
        FenceMap map = FenceMap.read(file);
        new FenceMap(map.formatVersion(), recorded.javac(), map.fences()).write(file);
        return compare(made(project, file));
    }

    private Project project() throws UnreadableException {
        Project known = unpacked.project();
        Path build = unpacked.folder().resolve("build");
        for (Path root : known.test().roots()) {
            if (root.endsWith(SourceRoots.MADE)) {
                build = root.getParent().getParent();
            }
        }
        SourceSet test = new SourceSet(
                known.test().roots(), known.test().classes(), libraries(), tests.keptArguments(), List.of());
        return Project.in(known.folders().project())
                .build(build)
                .pages(known.folders().pages())
                .main(known.main())
                .test(test)
                .processorPath(processor)
                .build();
    }

    private List<Library> libraries() {
        List<Compile.Library> named = compile.classPath();
        return IntStream.range(0, named.size())
                .mapToObj(i -> Library.of(named.get(i).name(), tests.classPath().get(i)))
                .toList();
    }

    private SortedMap<String, byte[]> made(Project project, Path map) throws IOException {
        SortedMap<String, byte[]> made = new TreeMap<>();
        Path folder = project.folders().generatedTests();
        for (Path source : FileTree.files(folder)) {
            made.put(address(FileTree.path(folder, source)), FileTree.read(source));
        }
        if (Files.exists(map)) {
            made.put(EvidenceFile.FENCES, FileTree.read(map));
        }
        return made;
    }

    /** Where the book has a generated source. */
    private String address(String source) {
        return unpacked.settings().testRoots().stream()
                .map(root -> EvidenceFile.source(root + "/" + source))
                .filter(address -> book.bytes(address).isPresent())
                .findFirst()
                .orElse(EvidenceFile.source("target/" + SourceRoots.MADE + "/" + source));
    }

    private boolean compare(SortedMap<String, byte[]> made) {
        Faults differences = new Faults();
        new Comparison(book, made, differences).changed(ProblemKind.CHANGED_EVIDENCE);
        for (String address : book.addresses()) {
            boolean generated = address.equals(EvidenceFile.FENCES)
                    || (address.startsWith(EvidenceFile.SOURCES) && SourceRoots.isMade(address));
            if (generated && !made.containsKey(address)) {
                differences.add(
                        ProblemKind.CHANGED_EVIDENCE, address, "no example and no fence of the sources makes it");
            }
        }
        differences.all().forEach(faults::add);
        return differences.all().isEmpty();
    }
}
