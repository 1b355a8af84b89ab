package dev.recto.attest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * JSON in the canonical form of RFC 8785: without white space, members sorted by their names, and no more escapes than JSON
 * asks for. The numbers of claims are whole, which every way of writing JSON writes alike.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(JsonElement element) {
        if (element instanceof JsonObject object) {
            StringJoiner members = new StringJoiner(",", "{", "}");
            for (Map.Entry<String, JsonElement> member : new TreeMap<>(object.asMap()).entrySet()) {
                members.add(quoted(member.getKey()) + ":" + of(member.getValue()));
            }
            return members.toString();
        }
        if (element instanceof JsonArray array) {
            StringJoiner members = new StringJoiner(",", "[", "]");
            array.forEach(member -> members.add(of(member)));
            return members.toString();
        }
        return element instanceof JsonPrimitive text && text.isString()
                ? quoted(text.getAsString())
                : element.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c));
            }
        }
        return quoted.append('"').toString();
    }
}
