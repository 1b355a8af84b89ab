package dev.recto.html.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where the terms of some documents stand, in the form in which MiniSearch 7 writes and reads its index ("serialization version
 * 2" of its {@code toJSON}), so that browsers have nothing to count.
 */
final class SearchIndex {

    private static final List<String> FIELDS = List.of("title", "name", "text");

    /** {@code "123456":1234567,} and {@code "123456":[1234,1234,123456],}. */
    private static final int OF_A_DOCUMENT = 60;

    /** {@code ["",{"2":{"123456":123456}}],}; no term has a sign that JSON escapes. */
    private static final int OF_A_TERM = 32;

    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<String, List<Integer>> lengths = new LinkedHashMap<>();

    /** How often a term stands in a field of a document. */
    private final TreeMap<String, TreeMap<Integer, TreeMap<Integer, Integer>>> postings = new TreeMap<>();

    /** The terms of each of a document's fields, in the order of {@link #FIELDS}. */
    static List<List<String>> terms(SearchDocument document) {
        return Stream.of(document.title(), document.name(), document.text())
                .map(Terms::of)
                .toList();
    }

    /**
     * Adds a document.
     *
     * @param id its place among all of the book
     * @param fields its terms
     */
    void add(int id, List<List<String>> fields) {
        int at = ids.size();
        ids.put(Integer.toString(at), id);
        List<Integer> different = new ArrayList<>();
        for (int field = 0; field < fields.size(); field++) {
            for (String term : fields.get(field)) {
                postings.computeIfAbsent(term, none -> new TreeMap<>())
                        .computeIfAbsent(field, none -> new TreeMap<>())
                        .merge(at, 1, Integer::sum);
            }
            different.add(new HashSet<>(fields.get(field)).size());
        }
        lengths.put(Integer.toString(at), different);
    }

    /** How many bytes of JSON a document takes at most: as many as if no other had any of its terms. */
    static int bytes(List<List<String>> fields) {
        int bytes = OF_A_DOCUMENT;
        for (List<String> terms : fields) {
            for (String term : new HashSet<>(terms)) {
                bytes += term.getBytes(StandardCharsets.UTF_8).length + OF_A_TERM;
            }
        }
        return bytes;
    }

    /** The members of MiniSearch's JSON. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documentCount", ids.size());
        json.put("nextId", ids.size());
        json.put("documentIds", ids);
        Map<String, Integer> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field, fields.size()));
        json.put("fieldIds", fields);
        json.put("fieldLength", lengths);
        json.put("averageFieldLength", averages());
        json.put("storedFields", Map.of());
        json.put("dirtCount", 0);
        json.put(
                "index",
                postings.entrySet().stream()
                        .map(entry -> List.of(entry.getKey(), entry.getValue()))
                        .toList());
        json.put("serializationVersion", 2);
        return json;
    }

    private List<Double> averages() {
        List<Double> averages = new ArrayList<>();
        for (int field = 0; field < FIELDS.size(); field++) {
            int of = field;
            averages.add(lengths.values().stream()
                    .mapToInt(length -> length.get(of))
                    .average()
                    .orElse(0));
        }
        return averages;
    }
}
