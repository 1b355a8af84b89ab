package dev.recto.attest;

import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.text.Digest;

/** Statements as JSON, as {@link StrictJson} has it. */
public final class StatementJson {

    private StatementJson() {}

    /** The statement's bytes. */
    public static byte[] write(Statement statement) {
        return StrictJson.write(statement);
    }

    /** Digest of what is claimed, as the colophon shows it: of its canonical form, so that its layout does not matter. */
    public static String digest(Predicate predicate) {
        return Digest.of(CanonicalJson.of(StrictJson.tree(predicate)));
    }

    /**
     * Reads a statement.
     *
     * @throws UnreadableException if the bytes are not what {@link #write} would have written of any statement
     */
    public static Statement read(byte[] bytes) throws UnreadableException {
        Statement statement = StrictJson.read(bytes, Statement.class, "attestation of Recto");
        if (statement.predicate().formatVersion() > Predicate.FORMAT_VERSION) {
            throw new UnreadableException(
                    "its format version " + statement.predicate().formatVersion() + " is newer than "
                            + Predicate.FORMAT_VERSION + "; use a newer Recto to read it");
        }
        StrictJson.requireSame(bytes, statement);
        return statement;
    }
}
