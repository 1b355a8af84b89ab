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
import dev.recto.evidence.ProvenFence;
import dev.recto.evidence.SourceRoots;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes the tests of examples and fences again, once main sources are compiled, and compares them, and what javac said of
 * fences, with what the book holds.
 *
 * @param tests how the tests of each module are compiled, once everything that it takes is found
 * @param processor Recto's own annotation processor and all that it needs
 */
record FencesAgain(
        BookFiles book, Unpacked unpacked, Map<Compile, Recompilation> tests, List<Path> processor, Faults faults) {

    /** Whether all of it is what the sources make; what is not is reported. */
    boolean hold() throws IOException, UnreadableException {
        Project whole = unpacked.project();
        Path file = map(whole);
        FenceMap recorded = FenceMap.read(file);
        SortedMap<String, byte[]> made = new TreeMap<>();
        List<ProvenFence> fences = new ArrayList<>();
        for (Project module : modules(whole)) {
            // The book has one map for all of its modules.
            Files.deleteIfExists(map(module));
            GeneratedTests again = new ExampleTests(module).generate();
            again.problems().stream().filter(Problem::isError).forEach(faults::add);
            if (again.problems().stream().anyMatch(Problem::isError)) {
                return false;
            }
            fences.addAll(ModuleFences.ofOne(module, whole.folders().project()).fences());
            Files.deleteIfExists(map(module));
            made.putAll(made(module));
        }
        // The same javac of another build of the JDK has another version.
        new FenceMap(recorded.formatVersion(), recorded.javac(), fences).write(file);
        if (Files.exists(file)) {
            made.put(EvidenceFile.FENCES, FileTree.read(file));
        }
        return compare(made);
    }

    private static Path map(Project project) {
        return project.main().classes().resolveSibling(FenceMap.FILE);
    }

    /** Each module by itself, as its examples were made. */
    private List<Project> modules(Project whole) throws UnreadableException {
        List<Project> modules = new ArrayList<>();
        for (var each : tests.entrySet()) {
            Optional<Modules.Covered> covered = whole.modules().covered().stream()
                    .filter(module -> each.getKey().set().equals(module.name() + "/" + Compile.TEST))
                    .findFirst();
            ProjectBuilder alone = covered.isPresent()
                    ? covered.get().alone()
                    : Project.in(unpacked.own())
                            .pages(whole.folders().pages())
                            .build(whole.folders().build())
                            .main(whole.main());
            SourceSet known = covered.isPresent() ? covered.get().test() : whole.test();
            known.roots().stream()
                    .filter(root -> root.endsWith(SourceRoots.MADE))
                    .forEach(root -> alone.build(root.getParent().getParent()));
            SourceSet test = new SourceSet(
                    known.roots(),
                    known.classes(),
                    libraries(each.getKey(), each.getValue()),
                    each.getValue().keptArguments(),
                    List.of());
            modules.add(alone.test(test).processorPath(processor).build());
        }
        return modules;
    }

    private static List<Library> libraries(Compile compile, Recompilation found) {
        List<Compile.Library> named = compile.classPath();
        return IntStream.range(0, named.size())
                .mapToObj(i -> Library.of(named.get(i).name(), found.classPath().get(i)))
                .toList();
    }

    private SortedMap<String, byte[]> made(Project module) throws IOException {
        SortedMap<String, byte[]> made = new TreeMap<>();
        Path folder = module.folders().generatedTests();
        for (Path source : FileTree.files(folder)) {
            made.put(address(module, FileTree.path(folder, source)), FileTree.read(source));
        }
        return made;
    }

    /** Where the book has a generated source. */
    private String address(Project module, String source) {
        Path project = unpacked.folder().resolve("project");
        return module.test().roots().stream()
                .filter(root -> root.startsWith(project))
                .map(root -> EvidenceFile.source(FileTree.path(project, root) + "/" + source))
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
