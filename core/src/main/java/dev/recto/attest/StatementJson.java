package dev.recto.attest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import dev.recto.text.Digest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Statements as JSON in UTF-8. The same statement always gives the same bytes: keys in the order of components, one claim to
 * a line.
 */
public final class StatementJson {

    /** Objects and arrays below this depth stand on one line. */
    private static final int OPEN = 3;

    /** The one component that may be missing: that of a listing that was not cut from a source. */
    private static final String OPTIONAL = "recipe";

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setStrictness(Strictness.STRICT)
            .create();

    /** What should be an attestation is none, or one that this build cannot read. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        private UnreadableException(String message) {
            super(message);
        }
    }

    private StatementJson() {}

    /** The statement's bytes. */
    public static byte[] write(Statement statement) {
        return json(statement).getBytes(StandardCharsets.UTF_8);
    }

    /** Digest of what is claimed, as the colophon shows it. */
    public static String digest(Predicate predicate) {
        return Digest.of(json(predicate));
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

    /**
     * Reads a statement.
     *
     * @throws UnreadableException if the bytes are not what {@link #write} would have written of any statement
     */
    public static Statement read(byte[] bytes) throws UnreadableException {
        Statement statement;
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            statement = GSON.fromJson(json, Statement.class);
            if (statement == null) {
                throw new JsonSyntaxException("it is empty");
            }
            requireComplete(statement);
        } catch (CharacterCodingException | RuntimeException e) {
            // Gson wraps what a record's constructor throws, and in what depends.
            throw new UnreadableException("it is no attestation of Recto: " + e.getMessage());
        }
        if (statement.predicate().formatVersion() > Predicate.FORMAT_VERSION) {
            throw new UnreadableException(
                    "its format version " + statement.predicate().formatVersion() + " is newer than "
                            + Predicate.FORMAT_VERSION + "; use a newer Recto to read it");
        }
        if (!Arrays.equals(bytes, write(statement))) {
            throw new UnreadableException("it is not written as Recto writes it");
        }
        return statement;
    }

    private static String json(Record value) {
        StringWriter out = new StringWriter();
        try {
            JsonWriter json = GSON.newJsonWriter(out);
            json.setIndent("  ");
            write(GSON.toJsonTree(value), 0, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }

    private static void write(JsonElement element, int depth, JsonWriter out) throws IOException {
        if (depth >= OPEN || element instanceof JsonPrimitive) {
            out.jsonValue(GSON.toJson(element));
        } else if (element instanceof JsonArray array) {
            out.beginArray();
            for (JsonElement member : array) {
                write(member, depth + 1, out);
            }
            out.endArray();
        } else {
            out.beginObject();
            for (Map.Entry<String, JsonElement> member :
                    element.getAsJsonObject().entrySet()) {
                out.name(member.getKey());
                write(member.getValue(), depth + 1, out);
            }
            out.endObject();
        }
    }

    /** Gson leaves null what it does not find: names the first component, at any depth, that is missing. */
    private static void requireComplete(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value == null && !OPTIONAL.equals(component.getName())) {
                throw new JsonSyntaxException(component.getName() + " is missing");
            }
            requireComplete(value, component.getName());
        }
    }

    private static void requireComplete(@Nullable Object value, String name) {
        if (value instanceof Record inner) {
            requireComplete(inner);
        } else if (value instanceof Collection<?> members) {
            for (Object member : members) {
                if (member == null) {
                    throw new JsonSyntaxException("a member of " + name + " is missing");
                }
                requireComplete(member, name);
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
