package dev.recto.attest;

import com.google.gson.annotations.SerializedName;
import dev.recto.book.OwnAddress;
import java.util.List;
import java.util.SortedMap;

/**
 * An in-toto Statement v1 about a book.
 *
 * @param type {@link #TYPE}
 * @param subject every published file but the statement itself, sorted by name
 * @param predicateType {@link #PREDICATE_TYPE}
 * @param predicate what is claimed of them
 */
public record Statement(
        @SerializedName("_type") String type, List<Subject> subject, String predicateType, Predicate predicate) {

    public static final String TYPE = "https://in-toto.io/Statement/v1";
    public static final String PREDICATE_TYPE = "https://recto.dev/attestation/v1";

    /** Where it lies in the book's folder. */
    public static final String ADDRESS = OwnAddress.ATTESTATION;

    /**
     * The statement about some files.
     *
     * @param digests SHA-256 of each, by its address
     */
    public static Statement of(SortedMap<String, String> digests, Predicate predicate) {
        List<Subject> subject = digests.entrySet().stream()
                .map(file -> new Subject(file.getKey(), new DigestSet(file.getValue())))
                .toList();
        return new Statement(TYPE, subject, PREDICATE_TYPE, predicate);
    }

    /**
     * A published file.
     *
     * @param name its address in the book
     * @param digest of its bytes
     */
    public record Subject(String name, DigestSet digest) {}

    /**
     * Digests of one file.
     *
     * @param sha256 in lower-case hex
     */
    public record DigestSet(String sha256) {}
}
