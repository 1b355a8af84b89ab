package dev.recto.html.search;

import com.google.gson.Gson;
import dev.recto.book.OwnAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search loads, as scripts, so that it also works where a book is read from a disk. A large book's documents are in
 * several, each of which names the next, so that the first ones can be searched before the last are there.
 */
public final class SearchShards {

    /** The documents of a script have so many bytes at most, unless one alone has more. */
    static final int LARGEST = 4_990_000;

    private static final Gson GSON = new Gson();

    private SearchShards() {}

    /** The scripts in UTF-8, by their addresses. */
    public static Map<String, byte[]> of(List<SearchDocument> documents) {
        return of(documents, LARGEST);
    }

    static Map<String, byte[]> of(List<SearchDocument> documents, int largest) {
        List<List<String>> shards = new ArrayList<>();
        shards.add(new ArrayList<>());
        int length = 0;
        for (SearchDocument document : documents) {
            String values = GSON.toJson(values(document));
            int bytes = values.getBytes(StandardCharsets.UTF_8).length + 1;
            if (length > 0 && length + bytes > largest) {
                shards.add(new ArrayList<>());
                length = 0;
            }
            length += bytes;
            shards.get(shards.size() - 1).add(values);
        }
        Map<String, byte[]> scripts = new LinkedHashMap<>();
        for (int at = 0; at < shards.size(); at++) {
            String next = at + 1 < shards.size() ? OwnAddress.search(at + 2) : "";
            String script = "recto.take({\"next\":%s,\"documents\":[%s]});\n"
                    .formatted(GSON.toJson(next), String.join(",", shards.get(at)));
            scripts.put(OwnAddress.search(at + 1), script.getBytes(StandardCharsets.UTF_8));
        }
        return scripts;
    }

    private static List<Object> values(SearchDocument document) {
        return List.of(
                document.kind().ordinal(),
                document.parent(),
                document.href(),
                document.title(),
                document.name(),
                document.text());
    }
}
