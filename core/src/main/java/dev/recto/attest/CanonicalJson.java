package dev.recto.attest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import java.util.ArrayList;
import java.util.List;

/** Records as JSON that is the same for the same values: keys in the order of components, one claim to a line. */
final class CanonicalJson {

    /** Objects and arrays below this depth stand on one line. */
    private static final int OPEN = 3;

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setStrictness(Strictness.STRICT)
            .create();

    private CanonicalJson() {}

    /** The JSON of a record, ended by {@code \n}. */
    static String write(Record value) {
        StringBuilder out = new StringBuilder();
        write(GSON.toJsonTree(value), 0, out);
        return out.append('\n').toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws JsonSyntaxException if it is no JSON, or other JSON
     */
    static <T extends Record> T read(String json, Class<T> type) {
        T value = GSON.fromJson(json, type);
        if (value == null) {
            throw new JsonSyntaxException("it is empty");
        }
        return value;
    }

    private static void write(JsonElement element, int depth, StringBuilder out) {
        if (depth >= OPEN || element instanceof JsonPrimitive) {
            out.append(GSON.toJson(element));
        } else if (element instanceof JsonArray array) {
            List<Runnable> members = new ArrayList<>();
            array.forEach(member -> members.add(() -> write(member, depth + 1, out)));
            block('[', ']', members, depth, out);
        } else {
            List<Runnable> members = new ArrayList<>();
            ((JsonObject) element)
                    .entrySet()
                    .forEach(member -> members.add(() -> {
                        out.append(GSON.toJson(member.getKey())).append(": ");
                        write(member.getValue(), depth + 1, out);
                    }));
            block('{', '}', members, depth, out);
        }
    }

    private static void block(char open, char close, List<Runnable> members, int depth, StringBuilder out) {
        out.append(open);
        for (int i = 0; i < members.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append("  ".repeat(depth + 1));
            members.get(i).run();
        }
        if (!members.isEmpty()) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append(close);
    }
}
