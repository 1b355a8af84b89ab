package dev.recto.book;

import dev.recto.text.TestName;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a book says of how it was made.
 *
 * @param tools what took part
 * @param lowered whether listings that nothing ran were let pass
 * @param retried tests that passed only when they were run again, sorted
 * @param overlapped tests that ran beside others in one JVM, so that nothing is credited to them, sorted
 * @param kept how often pages show markup of another system as it is written, since nobody knows it, by the author's file
 * @param notClaimed what nobody should read into it, a sentence each
 * @param claimsSha256 digest of what {@code attestation.json} claims; empty where there is none
 */
public record Colophon(
        List<Tool> tools,
        boolean lowered,
        List<TestName> retried,
        List<TestName> overlapped,
        SortedMap<String, Integer> kept,
        List<String> notClaimed,
        String claimsSha256) {

    /** Of a book whose every word is known. */
    public Colophon(
            List<Tool> tools,
            boolean lowered,
            List<TestName> retried,
            List<TestName> overlapped,
            List<String> notClaimed,
            String claimsSha256) {
        this(tools, lowered, retried, overlapped, new TreeMap<>(), notClaimed, claimsSha256);
    }

    /**
     * Something that took part.
     *
     * @param name such as {@code JUnit}
     * @param version may be empty
     * @param trusted whether the claims rest on it
     */
    public record Tool(String name, String version, boolean trusted) {}
}
