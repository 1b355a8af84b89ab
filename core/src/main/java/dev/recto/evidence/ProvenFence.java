package dev.recto.evidence;

import dev.recto.text.Place;
import java.util.List;

/**
 * A fence of Java that compiles, or fails to, as its author says.
 *
 * @param file the author's, relative to the project's folder
 * @param line where the fence starts
 * @param column where the fence starts
 * @param digest as in {@link AuthoredFence#digest}
 * @param treatment what is done with it
 * @param testClass binary name of the test that runs it; empty where none does
 * @param testMethod the test's method
 * @param testName the test's display name, which tells this state of the fence from others
 * @param source place of the generated source below its source folder; empty where it must not compile
 * @param classes binary names of the top-level classes of that source
 * @param firstLine the line of that source where the code starts
 * @param lines the author's line of each line of the code
 * @param keys javac's diagnostic keys, where it must not compile
 * @param message what javac said, where it must not compile
 */
public record ProvenFence(
        String file,
        int line,
        int column,
        String digest,
        Treatment treatment,
        String testClass,
        String testMethod,
        String testName,
        String source,
        List<String> classes,
        int firstLine,
        List<Integer> lines,
        List<String> keys,
        String message) {

    /** What is done with a fence. */
    public enum Treatment {
        /** A test runs it, or, where it declares members, tests of later fences may. */
        RUN,
        /** A test runs it, and it throws what its author says. */
        THROWN,
        /** It is compiled and not run. */
        COMPILED,
        /** It must not compile, and does not. */
        REFUSED
    }

    /** The same, in a file whose name begins with that of a folder. */
    ProvenFence in(String folder) {
        return new ProvenFence(
                folder + file,
                line,
                column,
                digest,
                treatment,
                testClass,
                testMethod,
                testName,
                source,
                classes,
                firstLine,
                lines,
                keys,
                message);
    }

    /** Where the fence starts. */
    public Place start() {
        return new Place(file, line, column);
    }
}
