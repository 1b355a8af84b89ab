package dev.recto.html.search;

import com.google.gson.Gson;
import com.google.gson.stream.JsonWriter;
import dev.recto.book.OwnAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search loads, as scripts, so that it also works where a book is read from a disk. A large book's documents are in
 * several, each of which has an index of its own and names the next, so that the first ones can be searched before the last are
 * there.
 */
public final class SearchShards {

    /** A script has so many bytes at most, unless one document alone has more. */
    static final int LARGEST = 4_990_000;

    private static final Gson GSON = new Gson();

    private SearchShards() {}

    /** The scripts in UTF-8, by their addresses. */
    public static Map<String, byte[]> of(List<SearchDocument> documents) {
        return of(documents, LARGEST);
    }

    static Map<String, byte[]> of(List<SearchDocument> documents, int largest) {
        List<Shard> shards = new ArrayList<>();
        shards.add(new Shard());
        Terms cut = new Terms();
        for (int id = 0; id < documents.size(); id++) {
            String values = values(documents.get(id));
            List<Map<String, Integer>> terms = SearchIndex.terms(documents.get(id), cut);
            int bytes = values.getBytes(StandardCharsets.UTF_8).length + 1 + SearchIndex.bytes(terms);
            Shard last = shards.get(shards.size() - 1);
            if (last.bytes > 0 && last.bytes + bytes > largest) {
                last = new Shard();
                shards.add(last);
            }
            last.bytes += bytes;
            last.documents.add(values);
            last.index.add(id, terms);
        }
        Map<String, byte[]> scripts = new LinkedHashMap<>();
        for (int at = 0; at < shards.size(); at++) {
            String next = at + 1 < shards.size() ? OwnAddress.search(at + 2) : "";
            scripts.put(OwnAddress.search(at + 1), shards.get(at).script(next).getBytes(StandardCharsets.UTF_8));
        }
        return scripts;
    }

    /** A script that is being filled. */
    private static final class Shard {

        private final List<String> documents = new ArrayList<>();
        private final SearchIndex index = new SearchIndex();
        private int bytes;

        /** @param next the address of what comes behind it; empty for none */
        String script(String next) {
            return "recto.take({\"next\":%s,\"documents\":[%s],\"index\":%s});\n"
                    .formatted(GSON.toJson(next), String.join(",", documents), index.json());
        }
    }

    private static String values(SearchDocument document) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = GSON.newJsonWriter(out)) {
            json.beginArray()
                    .value(document.kind().ordinal())
                    .value(document.parent())
                    .value(document.href())
                    .value(document.title())
                    .value(document.name())
                    .value(document.text())
                    .endArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
