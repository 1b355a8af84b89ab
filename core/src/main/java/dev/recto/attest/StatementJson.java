package dev.recto.attest;

import dev.recto.text.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Statements as JSON in UTF-8: the same statement always gives the same bytes. */
public final class StatementJson {

    private StatementJson() {}

    /** The statement's bytes. */
    public static byte[] write(Statement statement) {
        return CanonicalJson.write(statement).getBytes(StandardCharsets.UTF_8);
    }

    /** Digest of what is claimed, as the colophon shows it. */
    public static String digest(Predicate predicate) {
        return Digest.of(CanonicalJson.write(predicate));
    }

    /**
     * Reads a statement.
     *
     * @throws UnreadableAttestation if the bytes are not what {@link #write} would have written of any statement
     */
    public static Statement read(byte[] bytes) throws UnreadableAttestation {
        Statement statement;
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            statement = CanonicalJson.read(json, Statement.class);
            Complete.require(statement);
        } catch (CharacterCodingException | RuntimeException e) {
            // Gson wraps what a record's constructor throws, and in what depends.
            throw new UnreadableAttestation("it is no attestation of Recto: " + e.getMessage());
        }
        if (statement.predicate().formatVersion() > Predicate.FORMAT_VERSION) {
            throw new UnreadableAttestation(
                    "its format version " + statement.predicate().formatVersion() + " is newer than "
                            + Predicate.FORMAT_VERSION + "; use a newer Recto to read it");
        }
        if (!Arrays.equals(bytes, write(statement))) {
            throw new UnreadableAttestation("it is not written as Recto writes it");
        }
        return statement;
    }
}
