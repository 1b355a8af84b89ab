package dev.recto.receipt;

import java.util.List;
import java.util.Map;

/**
 * What one top-level test class did in one JVM, its nested classes included.
 *
 * @param formatVersion the version of this shape, {@link #FORMAT_VERSION} when written by this class
 * @param run the nonce of the build that the tests ran in; a receipt of another run proves nothing
 * @param testClass binary name of the top-level test class
 * @param tests every test, in the order in which they finished; those that never ran come last, sorted by id
 * @param classes the class files that the tests executed code of: binary name to SHA-256 of the class file's bytes, in
 *     lower-case hex, sorted by name
 */
public record Receipt(
        int formatVersion, String run, String testClass, List<TestRun> tests, Map<String, String> classes) {

    /** The version that this build writes. A reader that meets a newer one must say so and stop. */
    public static final int FORMAT_VERSION = 2;
}
