package dev.recto.engine;

import dev.recto.evidence.FenceMap;
import dev.recto.evidence.FileTree;
import dev.recto.evidence.SourceRoots;
import dev.recto.loop.BuiltProject;
import dev.recto.loop.Compilation;
import dev.recto.loop.Loop;
import dev.recto.loop.TestCommand;
import dev.recto.receipt.ReceiptPaths;
import dev.recto.serve.CodeLoop;
import dev.recto.serve.Rebuilt;
import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the code of a project up to date over what its last build left, or says why the whole build is needed. */
record Rebuilding(Project project) {

    private static final String FOLDER = "-D" + ReceiptPaths.FOLDER_PROPERTY + "=";

    private static final String SHARED = "-D" + ReceiptPaths.AGENT_PROPERTY + "=" + ReceiptPaths.AGENT_SHARED;

    private static final String PACKAGES = "-D" + ReceiptPaths.PACKAGES_PROPERTY + "=";

    /** Arguments of javac with which it finds modules, runs no processor, or leaves sheets elsewhere. */
    private static final List<String> REFUSED =
            List.of("-proc:", "-processor", "--processor", "-Xplugin", "-Arecto.sheets", "--module", "--patch-module");

    CodeLoop loop() throws IOException {
        Optional<String> beyond = beyond();
        return beyond.isPresent()
                ? changed -> new Rebuilt.NotPossible(beyond.get())
                : Loop.over(built(LauncherJar.of(project.test().classPath()).orElseThrow()));
    }

    /** Why only the whole build can do it. */
    private Optional<String> beyond() throws IOException {
        Project.Tests tests = project.tests();
        if (!project.modules().covered().isEmpty()) {
            return Optional.of("its book covers several modules");
        }
        if (tests.fork().beyond() != null) {
            return Optional.of(tests.fork().beyond());
        }
        if (tests.run() == null || tests.skipped() != null || !isOwn(tests.receipts())) {
            return Optional.of("its tests ran elsewhere, or not at all");
        }
        if (tests.jvmArguments().stream().noneMatch(each -> each.startsWith(FOLDER))
                || tests.jvmArguments().contains(SHARED)) {
            return Optional.of("its test JVMs have an agent of JaCoCo's that is not Recto's");
        }
        if (LauncherJar.of(project.test().classPath()).isEmpty()) {
            return Optional.of("there is no launcher of the JUnit Platform beside its engine");
        }
        return ofCompiler();
    }

    private boolean isOwn(List<Path> receipts) {
        return receipts.equals(List.of(project.folders().receipts()));
    }

    private Optional<String> ofCompiler() throws IOException {
        for (SourceSet sources : List.of(project.main(), project.test())) {
            List<String> others = new ArrayList<>(sources.processors());
            if (others.isEmpty()) {
                others.addAll(ClassPathProcessors.in(sources.classPath()));
            }
            others.removeIf(name -> name.startsWith("dev.recto:"));
            if (!others.isEmpty()) {
                return Optional.of("it is compiled with the annotation processor " + others.get(0));
            }
            Optional<String> refused = sources.arguments().stream()
                    .filter(each -> REFUSED.stream().anyMatch(each::startsWith))
                    .findFirst();
            if (refused.isPresent()) {
                return Optional.of("it is compiled with " + refused.get());
            }
            if (sources.roots().stream().anyMatch(root -> Files.exists(root.resolve("module-info.java")))) {
                return Optional.of("it is a module");
            }
        }
        return Optional.empty();
    }

    private BuiltProject built(Path launcher) {
        Project.Folders folders = project.folders();
        return new BuiltProject(
                compilation(project.main(), project.mainRoots()),
                compilation(project.test(), project.testRoots()),
                project.tests().processorPath(),
                folders.build().resolve("recto/loop"),
                folders.receipts(),
                Objects.requireNonNull(project.tests().run()),
                new TestCommand(
                        this::arguments,
                        testPath(launcher),
                        project.tests().fork().folder(),
                        project.tests().fork().environment()),
                new Examples(project));
    }

    private Compilation compilation(SourceSet sources, SourceRoots roots) {
        List<String> arguments = sources.arguments().stream()
                .map(each -> each.replace(
                        "${project.basedir}", project.folders().project().toString()))
                .toList();
        return new Compilation(roots, files(sources.classPath()).toList(), arguments);
    }

    private static Stream<Path> files(List<Library> libraries) {
        return libraries.stream().map(Library::file).filter(Objects::nonNull);
    }

    private List<Path> testPath(Path launcher) {
        return Stream.of(
                        Stream.of(project.test().classes(), project.main().classes()),
                        files(project.test().classPath()),
                        Stream.of(launcher))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** What the build has told its own test JVMs, but for the folder. */
    private List<String> arguments(Path receipts) throws IOException {
        String packages = String.join(",", new Preparation(project).packages());
        List<String> arguments = new ArrayList<>();
        for (String each : project.tests().jvmArguments()) {
            if (each.startsWith(PACKAGES) && !each.substring(PACKAGES.length()).equals(packages)) {
                throw new IOException("the project has other packages than those that the test JVMs are told of");
            }
            arguments.add(each.startsWith(FOLDER) ? FOLDER + FileTree.slashed(receipts) : each);
        }
        arguments.addAll(project.tests().fork().arguments());
        project.tests().fork().properties().forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        return List.copyOf(arguments);
    }

    private record Examples(Project project) implements BuiltProject.Examples {

        @Override
        public Path folder() {
            return project.folders().generatedTests();
        }

        @Override
        public Path map() {
            return project.main().classes().resolveSibling(FenceMap.FILE);
        }

        @Override
        public List<Problem> make() throws IOException {
            GeneratedTests made = new ExampleTests(project).generate();
            if (made.folder().isPresent() && !project.test().roots().contains(folder())) {
                throw new IOException("the first example of the project, or its first fence, needs a source folder");
            }
            return made.problems();
        }
    }
}
