package dev.recto.engine;

import dev.recto.attest.BookSettings;
import dev.recto.evidence.BookModule;
import dev.recto.evidence.SourceRoots;
import dev.recto.pages.BookFolders;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project as its build knows it: all that Recto is told from outside.
 *
 * @param folders where things lie
 * @param modules which of its modules the book covers
 * @param encoding of the Java sources
 * @param main main sources
 * @param test tests; generated ones may be among their roots
 * @param imprint what the book says of itself
 * @param tests how tests are run
 * @param settings what the author chose
 * @param foreign what the author chose about pages of other systems
 * @param reporter takes what there is to tell
 */
public record Project(
        Folders folders,
        Modules modules,
        Charset encoding,
        SourceSet main,
        SourceSet test,
        Imprint imprint,
        Tests tests,
        Settings settings,
        ForeignPages foreign,
        Reporter reporter) {

    /** A project of which only the folder is told yet; the rest is as Maven lays projects out by default. */
    public static ProjectBuilder in(Path folder) {
        return new ProjectBuilder(folder);
    }

    /** Whether it has a book at all, as far as files tell: a source with a word for it, a page, or another module that it covers. */
    public boolean speaks() throws IOException {
        return !modules.covered().isEmpty()
                || Modules.speaks(main.classes(), folders.pages())
                || Modules.speaks(test.classes(), folders.pages());
    }

    /**
     * Where things lie. All paths are absolute, or all are relative to the working directory.
     *
     * @param project the folder to which paths in messages are relative: the project's or, where the book covers several
     *     modules, the nearest that holds them all
     * @param pages the folder of Markdown pages, images and accepted outputs
     * @param build the folder of what the build makes, which may be removed at any time
     * @param book the folder that becomes the book
     */
    public record Folders(Path project, Path pages, Path build, Path book) {

        /** Where the tests that examples and fences become are written to. */
        public Path generatedTests() {
            return build.resolve(SourceRoots.MADE);
        }

        /** Where the tests of this build leave their receipts. */
        public Path receipts() {
            return build.resolve("recto/receipts");
        }

        /** Where a book in which something is wrong is shown to its author. */
        public Path preview() {
            return build.resolve("preview");
        }

        /** Where weaves keep what later ones may take. */
        Path store() {
            return build.resolve("recto/store");
        }

        /** Where accepted outputs are kept. */
        Path accepted() {
            return pages.resolve(BookSettings.ACCEPTED);
        }

        /** Where tests are compiled beforehand, for the Java in their prose. */
        Path scratch() {
            return build.resolve("recto/fences");
        }
    }

    /**
     * How the tests of a project are made and run.
     *
     * @param run the nonce of this build; null where none was given
     * @param receipts folders that hold receipts
     * @param skipped the switch that told this build to run no tests; null where it runs them
     * @param unheard why tests that run leave no receipts here; null where nothing keeps them from it
     * @param processed whether the build tells javac of Recto's processor
     * @param jvmArguments what the test JVMs were told
     * @param agent the jar of JaCoCo's agent; null where the build brings an agent of its own
     * @param watcher the jar of Recto's runtime, whose agent sees when mocks replace code; null where it is not there
     * @param processorPath Recto's annotation processor and all that it needs
     * @param fork how test JVMs are started
     */
    public record Tests(
            @Nullable String run,
            List<Path> receipts,
            @Nullable String skipped,
            @Nullable Unheard unheard,
            boolean processed,
            List<String> jvmArguments,
            @Nullable Path agent,
            @Nullable Path watcher,
            List<Path> processorPath,
            TestFork fork) {}

    /**
     * Why tests leave no receipts.
     *
     * @param cause in a clause
     * @param remedy what to do about it
     */
    public record Unheard(String cause, String remedy) {}

    SourceRoots mainRoots() {
        return new SourceRoots(folders.project(), main.roots(), main.classes(), false, encoding);
    }

    SourceRoots testRoots() {
        return new SourceRoots(folders.project(), test.roots(), test.classes(), true, encoding);
    }

    /** Where all sources of the book lie: main sources before tests, each in the order of the modules. */
    List<SourceRoots> compilations() {
        List<SourceRoots> all = new ArrayList<>();
        modules.eachWithRank((module, rank) -> all.add(module.mainRoots(folders.project(), rank)));
        all.add(mainRoots());
        modules.eachWithRank((module, rank) -> all.add(module.testRoots(folders.project(), rank)));
        all.add(testRoots());
        return List.copyOf(all);
    }

    /** The folders of pages of all its modules. */
    BookFolders bookFolders() {
        SortedMap<BookModule, Path> others = new TreeMap<>();
        modules.eachWithRank((module, rank) -> others.put(rank, module.pages()));
        return new BookFolders(folders.pages(), others);
    }

    /** All that is compiled for the book. */
    Stream<SourceSet> sourceSets() {
        return Stream.concat(
                modules.covered().stream().flatMap(module -> Stream.of(module.main(), module.test())),
                Stream.of(main, test));
    }
}
