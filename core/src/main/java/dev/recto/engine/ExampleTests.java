package dev.recto.engine;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SheetFile;
import dev.recto.evidence.SheetReader;
import dev.recto.evidence.Sheets;
import dev.recto.fences.ExampleSource;
import dev.recto.fences.FencePage;
import dev.recto.fences.FenceTests;
import dev.recto.fences.GeneratedFolder;
import dev.recto.fences.Javac;
import dev.recto.fences.PageFences;
import dev.recto.fences.SourceFences;
import dev.recto.fences.TestProse;
import dev.recto.fences.TestSource;
import dev.recto.text.Place;
import dev.recto.text.Problem;
import dev.recto.text.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tests of the examples of a project and of the Java in its prose. */
final class ExampleTests {

    private static final FenceTests NO_FENCES = new FenceTests(List.of(), FenceMap.EMPTY, List.of());

    private final Project project;
    private final Project.Folders folders;
    private final List<Problem> problems = new ArrayList<>();

    ExampleTests(Project project) {
        this.project = project;
        this.folders = project.folders();
    }

    GeneratedTests generate() throws IOException {
        List<SheetFile> sheets = sheets();
        if (isWrong()) {
            return result(List.of());
        }
        List<TestSource> tests = new ArrayList<>();
        sheets.forEach(file -> tests.addAll(ExampleSource.of(file.sheet())));
        FenceTests fences = Javac.isPresent() ? fences(sheets) : NO_FENCES;
        tests.addAll(fences.sources());
        problems.addAll(faults(tests));
        problems.addAll(fences.faults());
        if (!isWrong()) {
            write(tests, fences.map());
        }
        return result(tests);
    }

    /** The same where {@link #mayBeAny} says no. */
    GeneratedTests none() throws IOException {
        write(List.of(), FenceMap.EMPTY);
        return result(List.of());
    }

    /** Whether tests may be made of anything, or a page has to be read to know. No sheet is parsed for it. */
    boolean mayBeAny() throws IOException {
        try {
            return !FileTree.pages(folders.pages()).isEmpty()
                    || SheetReader.mayMakeTests(project.mainRoots())
                    || !TestProse.sources(testRoots(), project.encoding()).isEmpty();
        } catch (IOException e) {
            throw new IOException("cannot read the sheets of the main sources, the tests or the pages", e);
        }
    }

    private boolean isWrong() {
        return problems.stream().anyMatch(Problem::isError);
    }

    private GeneratedTests result(List<TestSource> tests) {
        Optional<Path> folder = tests.isEmpty() || isWrong() ? Optional.empty() : Optional.of(folders.generatedTests());
        return new GeneratedTests(folder, problems.stream().sorted().toList());
    }

    private List<SheetFile> sheets() throws IOException {
        try {
            return new SheetReader(problems::add).read(project.mainRoots());
        } catch (IOException e) {
            throw new IOException("cannot read the sheets of the main sources", e);
        }
    }

    /** Tries every fence of the main sources, of the tests and of the Markdown pages. */
    private FenceTests fences(List<SheetFile> sheets) throws IOException {
        try {
            Javac javac = javac();
            List<FencePage> pages = new ArrayList<>();
            Stream.concat(sheets.stream(), testSheets(javac).stream())
                    .forEach(sheet -> pages.add(SourceFences.of(sheet, javac)));
            pages.addAll(PageFences.read(
                    folders.project(),
                    folders.pages(),
                    new Sheets(sheets),
                    project.foreign().choice(Place.of(project.settings().configuredIn())),
                    problems::add));
            boolean none = pages.stream().allMatch(page -> page.fences().isEmpty());
            return none ? NO_FENCES : FenceTests.of(pages, javac);
        } catch (IOException e) {
            throw new IOException("cannot read the Markdown pages in " + folders.pages(), e);
        }
    }

    private List<SheetFile> testSheets(Javac javac) throws IOException {
        if (Files.isDirectory(folders.scratch())) {
            FileTree.empty(folders.scratch());
        }
        return new TestProse(project.tests().processorPath(), folders.scratch())
                .sheets(javac, project.encoding(), folders.project());
    }

    /** Tests are not compiled yet: what fences use of them is read from their sources. */
    private Javac javac() {
        Stream<Path> libraries =
                project.test().classPath().stream().map(Library::file).filter(Objects::nonNull);
        List<Path> classPath =
                Stream.concat(Stream.of(project.main().classes()), libraries).toList();
        return new Javac(project.test().toldRelease(), classPath, testRoots());
    }

    /** Where it is told what became of the fences. */
    Path fenceMap() {
        return project.main().classes().resolveSibling(FenceMap.FILE);
    }

    /** The folders of the tests that people wrote. */
    private List<Path> testRoots() {
        return project.test().roots().stream()
                .filter(root -> !root.equals(folders.generatedTests()))
                .toList();
    }

    private void write(List<TestSource> tests, FenceMap fences) throws IOException {
        try {
            new GeneratedFolder(folders.generatedTests()).replaceBy(tests);
            fences.write(fenceMap());
        } catch (IOException e) {
            throw new IOException("cannot write the tests of examples and fences to " + folders.generatedTests(), e);
        }
    }

    /** What keeps tests from being compiled in this project. */
    List<Problem> faults(List<TestSource> tests) {
        List<Problem> faults = new ArrayList<>();
        if (!tests.isEmpty() && !hasJupiter()) {
            faults.add(ProblemKind.EXAMPLE_NEEDS_JUNIT.at(
                    Place.of(project.settings().configuredIn()),
                    "examples and fences become JUnit tests, and JUnit Jupiter is not on the test class path",
                    "add org.junit.jupiter:junit-jupiter with scope test"));
        }
        tests.forEach(test -> checkName(test, faults));
        return faults.stream().sorted().toList();
    }

    private boolean hasJupiter() {
        return project.test().classPath().stream()
                .anyMatch(library -> library.name().contains(":junit-jupiter-api:"));
    }

    private void checkName(TestSource test, List<Problem> faults) {
        Stream.concat(project.main().roots().stream(), project.test().roots().stream())
                .filter(root -> !root.equals(folders.generatedTests()))
                .map(root -> root.resolve(test.address()))
                .filter(Files::exists)
                .forEach(file -> faults.add(ProblemKind.EXAMPLE_CLASS_TAKEN.at(
                        Place.of(FileTree.path(folders.project(), file)),
                        "%s is the name of a test that examples or fences become".formatted(test.className()),
                        "rename this class")));
    }
}
