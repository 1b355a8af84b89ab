package dev.recto.attest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the canonical form of RFC 8785: without white space, members sorted by their names, and no more escapes than JSON
 * asks for. The numbers of claims are whole, which every way of writing JSON writes alike.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(JsonElement element) {
        CanonicalJson json = new CanonicalJson();
        json.add(element);
        return json.out.toString();
    }

    private void add(JsonElement element) {
        if (element instanceof JsonObject object) {
            add(object);
        } else if (element instanceof JsonArray array) {
            add(array);
        } else if (element instanceof JsonPrimitive text && text.isString()) {
            quote(text.getAsString());
        } else {
            out.append(element);
        }
    }

    private void add(JsonObject object) {
        char before = '{';
        for (Map.Entry<String, JsonElement> member : new TreeMap<>(object.asMap()).entrySet()) {
            out.append(before);
            quote(member.getKey());
            out.append(':');
            add(member.getValue());
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void add(JsonArray array) {
        char before = '[';
        for (JsonElement member : array) {
            out.append(before);
            add(member);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> plain(c);
            }
        }
        out.append('"');
    }

    private void plain(char c) {
        if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
        } else {
            out.append(c);
        }
    }
}
