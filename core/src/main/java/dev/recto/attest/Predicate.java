package dev.recto.attest;

import dev.recto.words.Wording;
import java.util.List;

/**
 * What is claimed of a book.
 *
 * @param formatVersion the version of this shape, {@link #FORMAT_VERSION} when written by this build
 * @param listings every numbered or folded listing, in reading order
 * @param outputs what tests printed, wherever a page shows it, in reading order
 * @param figures files that tests published, wherever a page shows them, sorted by address
 * @param results values that tests published, wherever prose shows them, in reading order
 * @param sources the sources that listings are cut from, sorted by file
 * @param sourcePages every page that shows a whole source, sorted by address
 * @param receipts what the tests did that the claims rest on, sorted by test class
 * @param classes class files compiled from those sources, sorted by name
 * @param inputs every other file that the book was woven from, sorted by address
 * @param compile how they were compiled: main sources, then tests
 * @param tools what took part
 * @param required the least that was asked of a listing which could run: that a test ran it, or just that it compiles
 * @param excused listings that nothing ran, with the author's reason, in reading order
 * @param notClaimed what nobody should read into all this
 */
public record Predicate(
        int formatVersion,
        List<ListingClaim> listings,
        List<OutputClaim> outputs,
        List<FigureClaim> figures,
        List<ResultClaim> results,
        List<SourceClaim> sources,
        List<SourcePageClaim> sourcePages,
        List<ReceiptClaim> receipts,
        List<ClassClaim> classes,
        List<InputClaim> inputs,
        List<Compile> compile,
        Tools tools,
        String required,
        List<Excuse> excused,
        List<String> notClaimed) {

    /** The version that this build writes. A reader that meets a newer one must say so and stop. */
    public static final int FORMAT_VERSION = 1;

    /** What nobody should read into an attestation, which is in English for every book. */
    static final List<String> NOT_CLAIMED =
            Wording.of("en").colophon().disclaimers().all();

    /**
     * What took part in a build.
     *
     * @param jdk version of the JDK
     * @param jdkVendor who made it
     * @param junit version of JUnit; empty where none was found
     * @param jacoco version of JaCoCo
     * @param recto version of Recto
     * @param others annotation processors and agents besides Recto's and JaCoCo's, sorted; they may change what runs
     */
    public record Tools(String jdk, String jdkVendor, String junit, String jacoco, String recto, List<String> others) {}

    /**
     * What a test printed and a page shows.
     *
     * @param page the page's address
     * @param test as in {@link ListingClaim.TestClaim#name}
     * @param stdoutSha256 digest of what it printed on the standard output, in UTF-8
     * @param stderrSha256 digest of what it printed on the standard error output, in UTF-8
     */
    public record OutputClaim(String page, String test, String stdoutSha256, String stderrSha256) {}

    /**
     * A file that a test published and a page shows.
     *
     * @param address in the book
     * @param test as in {@link ListingClaim.TestClaim#name}
     * @param sha256 digest of its bytes
     */
    public record FigureClaim(String address, String test, String sha256) {}

    /**
     * A value that a test published and prose shows.
     *
     * @param page the page's address
     * @param test as in {@link ListingClaim.TestClaim#name}
     * @param key what the test published it under
     * @param format of {@link java.util.Formatter}; empty where the value is shown as it is
     * @param text what is shown
     */
    public record ResultClaim(String page, String test, String key, String format, String text) {}

    /**
     * A source.
     *
     * @param file relative to the project's folder
     * @param sha256 digest of its text in UTF-8, whatever the encoding of the file
     * @param published address of its copy in the book, which is in UTF-8; empty where there is none
     */
    public record SourceClaim(String file, String sha256, String published) {}

    /**
     * A file that the book was woven from.
     *
     * @param published its address in the book
     * @param sha256 digest of its bytes
     */
    public record InputClaim(String published, String sha256) {}

    /**
     * What the tests of a class did.
     *
     * @param testClass binary name of the top-level class
     * @param published address in the book
     * @param sha256 digest of its bytes
     */
    public record ReceiptClaim(String testClass, String published, String sha256) {}

    /**
     * A class file.
     *
     * @param name binary name
     * @param file the source that it was compiled from, relative to the project's folder
     * @param sha256 digest of its bytes
     */
    public record ClassClaim(String name, String file, String sha256) {}

    /**
     * A listing that nothing ran.
     *
     * @param page address of the page that shows it
     * @param id the listing's fragment there
     * @param reason the author's
     */
    public record Excuse(String page, String id, String reason) {}
}
