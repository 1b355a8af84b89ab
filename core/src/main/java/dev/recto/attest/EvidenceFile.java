package dev.recto.attest;

import dev.recto.book.OwnAddress;
import dev.recto.text.FileName;
import java.nio.charset.StandardCharsets;

/**
 * A file that is published so that others can check a claim.
 *
 * @param address in the book
 * @param text all of it; its bytes are those of UTF-8
 */
public record EvidenceFile(String address, String text) {

    /** The folder in the book. */
    public static final String FOLDER = OwnAddress.EVIDENCE;

    private static final String SOURCES = FOLDER + "sources/";
    private static final String RECEIPTS = FOLDER + "receipts/";

    /** Address of a source's copy, given its path in the project. */
    public static String source(String file) {
        return FileName.safe(SOURCES + file);
    }

    static String receipt(String testClass) {
        return FileName.safe(RECEIPTS + testClass + ".json");
    }

    /** Its bytes. */
    public byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
