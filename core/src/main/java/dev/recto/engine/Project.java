package dev.recto.engine;

import dev.recto.attest.BookSettings;
import dev.recto.evidence.SourceRoots;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as its build knows it: all that Recto is told from outside.
 *
 * @param folders where things lie
 * @param encoding of the Java sources
 * @param main main sources
 * @param test tests; generated ones may be among their roots
 * @param imprint what the book says of itself
 * @param tests how tests are run
 * @param settings what the author chose
 * @param reporter takes what there is to tell
 */
public record Project(
        Folders folders,
        Charset encoding,
        SourceSet main,
        SourceSet test,
        Imprint imprint,
        Tests tests,
        Settings settings,
        Reporter reporter) {

    /** A project of which only the folder is told yet; the rest is as Maven lays projects out by default. */
    public static ProjectBuilder in(Path folder) {
        return new ProjectBuilder(folder);
    }

    /**
     * Where things lie. All paths are absolute, or all are relative to the working directory.
     *
     * @param project the project's folder, to which paths in messages are relative
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
            List<String> jvmArguments,
            @Nullable Path agent,
            @Nullable Path watcher,
            List<Path> processorPath,
            TestFork fork) {}

    SourceRoots mainRoots() {
        return new SourceRoots(folders.project(), main.roots(), main.classes(), false, encoding);
    }

    SourceRoots testRoots() {
        return new SourceRoots(folders.project(), test.roots(), test.classes(), true, encoding);
    }
}
