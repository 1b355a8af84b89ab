package dev.recto.attest;

import java.util.List;

/**
 * How sources were compiled: what is needed to compile them again.
 *
 * @param set {@code main} or {@code test}
 * @param release feature version of the JDK whose javac it was, such as {@code 17}
 * @param encoding of the source files
 * @param arguments javac's, without paths
 * @param classPath libraries, in order
 * @param processors libraries on the processor path, in order
 * @param sources every source that was compiled together, sorted by file
 */
public record Compile(
        String set,
        int release,
        String encoding,
        List<String> arguments,
        List<Library> classPath,
        List<Library> processors,
        List<Predicate.SourceClaim> sources) {

    /** The same with the sources. */
    public Compile with(List<Predicate.SourceClaim> compiled) {
        return new Compile(set, release, encoding, arguments, classPath, processors, compiled);
    }

    public static final String MAIN = "main";
    public static final String TEST = "test";

    /**
     * A library.
     *
     * @param name its Maven coordinates, {@code group:artifact:type[:classifier]:version}
     * @param sha256 digest of its file; empty for a folder of classes
     */
    public record Library(String name, String sha256) {}
}
