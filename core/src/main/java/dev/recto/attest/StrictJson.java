package dev.recto.attest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
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
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON in UTF-8, in one form alone: the same record always gives the same bytes, and other bytes are no record.
 * Keys stand in the order of components, one claim to a line.
 */
public final class StrictJson {

    /** Objects and arrays below this depth stand on one line. */
    private static final int OPEN = 3;

    /** The components that may be missing: the recipe of a listing that was not cut from a source, and what a POM leaves open. */
    private static final Set<String> OPTIONAL = Set.of("recipe", "modular", "site", "edition", "comments", "modules");

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setStrictness(Strictness.STRICT)
            .create();

    /** Bytes that are not the record they should be; the message says why. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1;

        public UnreadableException(String message) {
            super(message);
        }
    }

    private StrictJson() {}

    /** The record's bytes. */
    public static byte[] write(Record record) {
        return text(record).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a record.
     *
     * @param what names it in messages, such as {@code an attestation of Recto}
     * @throws UnreadableException if the bytes are not what {@link #write} would have written of any such record
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type, String what) throws UnreadableException {
        T record;
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            record = GSON.fromJson(json, type);
            if (record == null) {
                throw new JsonSyntaxException("it is empty");
            }
            requireComplete(record);
        } catch (CharacterCodingException | RuntimeException | StackOverflowError e) {
            // Gson wraps what a record's constructor throws, and in what depends.
            throw new UnreadableException("it is no " + what + ": " + e.getMessage());
        }
        return record;
    }

    /** Makes sure that a record was read from the very bytes that are written of it. */
    public static void requireSame(byte[] bytes, Record record) throws UnreadableException {
        if (!Arrays.equals(bytes, write(record))) {
            throw new UnreadableException("it is not written as Recto writes it");
        }
    }

    /** The record as a tree; its members stand in the order of components. */
    static JsonElement tree(Record record) {
        return GSON.toJsonTree(record);
    }

    private static String text(Record value) {
        StringWriter out = new StringWriter();
        try {
            JsonWriter json = GSON.newJsonWriter(out);
            json.setIndent("  ");
            write(tree(value), 0, json);
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
            if (value == null && !OPTIONAL.contains(component.getName())) {
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
