package dev.recto.html.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What comes of a text, for what writes the index and for the script that asks it.
 *
 * @param terms in order
 */
public record TermVector(String text, List<String> terms) {

    /** All that {@code terms.json} tells. */
    public static List<TermVector> all() throws IOException {
        try (InputStream file = Objects.requireNonNull(TermVector.class.getResourceAsStream("terms.json"))) {
            JsonArray all = JsonParser.parseString(new String(file.readAllBytes(), UTF_8))
                    .getAsJsonArray();
            return elements(all).stream()
                    .map(JsonElement::getAsJsonArray)
                    .map(each -> new TermVector(
                            each.get(0).getAsString(),
                            elements(each.get(1).getAsJsonArray()).stream()
                                    .map(JsonElement::getAsString)
                                    .toList()))
                    .toList();
        }
    }

    private static List<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
