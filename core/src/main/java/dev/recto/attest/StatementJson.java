package dev.recto.attest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.recto.attest.StrictJson.UnreadableException;
import dev.recto.text.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /** The files that an attestation names, itself among them, whichever version wrote it; none where it is no attestation. */
    public static Set<String> names(byte[] bytes) {
        Set<String> names = new TreeSet<>();
        try {
            JsonElement root = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
            JsonElement type = root.getAsJsonObject().get("_type");
            if (type == null || !Statement.TYPE.equals(type.getAsString())) {
                return Set.of();
            }
            for (JsonElement subject : root.getAsJsonObject().getAsJsonArray("subject")) {
                names.add(subject.getAsJsonObject().get("name").getAsString());
            }
        } catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException other) {
            return Set.of();
        }
        names.add(Statement.ADDRESS);
        return names;
    }

    /** The version of Recto that an attestation says has written it, whichever wrote it; empty where it says none. */
    public static Optional<String> wovenBy(byte[] bytes) {
        try {
            JsonElement root = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
            JsonElement predicate = root.getAsJsonObject().get("predicate");
            JsonElement tools = predicate.getAsJsonObject().get("tools");
            return Optional.of(tools.getAsJsonObject().get("recto").getAsString());
        } catch (JsonParseException
                | IllegalStateException
                | NullPointerException
                | UnsupportedOperationException
                | StackOverflowError other) {
            return Optional.empty();
        }
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
