package dev.recto.html;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a page loads when it is idle, as a script, so that it also works where a book is read from a disk: values of JSON by
 * name. Lists, maps, strings, numbers and records are known; a map keeps its order.
 */
final class PageData {

    private static final Gson GSON = new Gson();

    private final SortedMap<String, Object> values = new TreeMap<>();

    /** Adds a value. What is empty is left out. */
    void put(String name, Map<?, ?> value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    /** The script, in UTF-8. */
    byte[] script() {
        return ("recto.take(" + GSON.toJson(values) + ");\n").getBytes(StandardCharsets.UTF_8);
    }
}
