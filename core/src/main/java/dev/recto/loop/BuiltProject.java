package dev.recto.loop;

import dev.recto.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A project as its last whole build left it.
 *
 * @param main main sources
 * @param test tests, those among them that examples and fences become
 * @param processors Recto's annotation processor and all that it needs
 * @param workFolder a folder for what is made on the way
 * @param receipts the folder of the build's receipts
 * @param run the build's nonce
 * @param tests how tests are run
 * @param examples makes tests of examples and fences
 */
public record BuiltProject(
        Compilation main,
        Compilation test,
        List<Path> processors,
        Path workFolder,
        Path receipts,
        String run,
        TestCommand tests,
        Examples examples) {

    /** Makes tests of the examples of a project and of the Java in its prose. */
    public interface Examples {

        /** The folder of their sources. */
        Path folder();

        /** Where is written which fence became what; there need be no such file. */
        Path map();

        /**
         * Makes them anew from the sheets of the main sources, from the tests and from the pages.
         *
         * @return what is wrong
         */
        List<Problem> make() throws IOException;
    }
}
