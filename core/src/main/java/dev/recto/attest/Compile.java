package dev.recto.attest;

import java.util.List;
import java.util.Optional;

/**
 * How sources were compiled: what is needed to compile them again.
 *
 * @param set {@code main} or {@code test}; of another module than the one that has the book, below its name
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

    /** Whether these are tests. */
    public boolean isTest() {
        return set.equals(TEST) || set.endsWith("/" + TEST);
    }

    /** The set of the main sources that these tests are compiled with. */
    public String tested() {
        return set.substring(0, set.length() - TEST.length()) + MAIN;
    }

    /**
     * A library.
     *
     * @param name its Maven coordinates, {@code group:artifact:type[:classifier]:version}, or what {@link #ofSet} gives it
     * @param sha256 digest of its file; empty for a folder of classes
     */
    public record Library(String name, String sha256) {

        private static final String SET = "set ";

        /** The name of class files that the book's own sources of this set are compiled to. */
        public static String ofSet(String set) {
            return SET + set;
        }

        /** Whether this name is one that {@link #ofSet} gives. */
        public static boolean isSet(String name) {
            return name.startsWith(SET);
        }

        /** The set that it is compiled from; nothing for a library of others. */
        public Optional<String> set() {
            return isSet(name) ? Optional.of(name.substring(SET.length())) : Optional.empty();
        }
    }
}
