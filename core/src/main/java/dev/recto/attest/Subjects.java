package dev.recto.attest;

import dev.recto.attest.Statement.DigestSet;
import dev.recto.attest.Statement.Subject;
import dev.recto.text.Digest;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the digest of every file that is published. */
public final class Subjects {

    private final SortedMap<String, String> digests = new TreeMap<>();

    /** Counts a file in. */
    public void add(String address, byte[] content) {
        digests.put(address, Digest.of(content));
    }

    /** The statement about all files so far. */
    public Statement statement(Predicate predicate) {
        return new Statement(
                Statement.TYPE,
                digests.entrySet().stream()
                        .map(file -> new Subject(file.getKey(), new DigestSet(file.getValue())))
                        .toList(),
                Statement.PREDICATE_TYPE,
                predicate);
    }
}
