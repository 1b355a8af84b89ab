package example;

import dev.recto.engine.GeneratedTests;
import dev.recto.engine.ProjectBuilder;
import dev.recto.engine.Recto;
import dev.recto.engine.TestJvm;
import dev.recto.engine.WeaveResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How a build tool has a book made: the example of the manual and of {@code dev.recto.engine}. */
public final class BookOfAnyBuild {

    private BookOfAnyBuild() {}

    /** What the build tool does itself. */
    public interface Build {

        /** Compiles main sources, with Recto's processor on the processor path. */
        void compileMain();

        /** Compiles the tests, and with them the sources in one more root where there is one. */
        void compileTests(Optional<Path> generated);

        /** Runs the tests in JVMs that are started with these arguments. */
        void runTests(List<String> arguments);
    }

    /** Makes a book, or says why not. */
    // @start region="example"
    public static boolean make(ProjectBuilder project, Build build) throws IOException {
        TestJvm jvm = new Recto(project.build()).prepare().orElseThrow();
        build.compileMain();
        GeneratedTests tests = new Recto(project.build()).examples();
        build.compileTests(tests.folder());
        build.runTests(jvm.arguments());
        WeaveResult book = new Recto(project.run(jvm.run()).build()).weave();
        tests.problems().forEach(System.err::println);
        book.problems().forEach(System.err::println);
        return book.errors() == 0;
    }
    // @end
}
