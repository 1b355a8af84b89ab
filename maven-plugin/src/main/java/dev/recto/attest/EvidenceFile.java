package dev.recto.attest;

/**
 * A file that is published so that others can check a claim.
 *
 * @param address in the book
 * @param content its bytes
 */
public record EvidenceFile(String address, byte[] content) {

    /** The folder in the book. */
    public static final String FOLDER = "evidence/";

    private static final String SOURCES = FOLDER + "sources/";
    private static final String RECEIPTS = FOLDER + "receipts/";

    /** Address of a source's copy, given its path in the project. */
    public static String source(String file) {
        return SOURCES + file;
    }

    static String receipt(String testClass) {
        return RECEIPTS + testClass + ".json";
    }
}
