package dev.recto.html.search;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the terms of some documents stand, in the form in which MiniSearch 7 writes and reads its index ("serialization version
 * 2" of its {@code toJSON}), so that browsers have nothing to count.
 */
final class SearchIndex {

    private static final Gson GSON = new Gson();

    private static final List<String> FIELDS = List.of("title", "name", "text");

    /** {@code "123456":1234567,} and {@code "123456":[1234,1234,123456],}. */
    private static final int OF_A_DOCUMENT = 60;

    /** {@code ["",{"2":{"123456":123456}}],}; no term has a sign that JSON escapes. */
    private static final int OF_A_TERM = 32;

    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<String, List<Integer>> lengths = new LinkedHashMap<>();
    private final Map<String, Postings> postings = new HashMap<>();

    /** How often a term stands in each document, by fields, as members of JSON objects. */
    private static final class Postings {

        private final StringBuilder[] fields = new StringBuilder[FIELDS.size()];

        void add(int field, int document, int times) {
            StringBuilder members = fields[field];
            if (members == null) {
                members = new StringBuilder();
                fields[field] = members;
            } else {
                members.append(',');
            }
            members.append('"').append(document).append("\":").append(times);
        }

        void json(StringBuilder json) {
            char before = '{';
            for (int field = 0; field < fields.length; field++) {
                if (fields[field] != null) {
                    json.append(before)
                            .append('"')
                            .append(field)
                            .append("\":{")
                            .append(fields[field])
                            .append('}');
                    before = ',';
                }
            }
            json.append('}');
        }
    }

    /**
     * How often each term stands in each of a document's fields, in the order of {@link #FIELDS}.
     *
     * @param terms cuts its texts
     */
    static List<Map<String, Integer>> terms(SearchDocument document, Terms terms) {
        List<Map<String, Integer>> fields = new ArrayList<>();
        for (String text : List.of(document.title(), document.name(), document.text())) {
            Map<String, Integer> times = new HashMap<>();
            terms.of(text).forEach(term -> times.merge(term, 1, Integer::sum));
            fields.add(times);
        }
        return fields;
    }

    /**
     * Adds a document.
     *
     * @param id its place among all of the book
     * @param fields its terms
     */
    void add(int id, List<Map<String, Integer>> fields) {
        int at = ids.size();
        ids.put(Integer.toString(at), id);
        List<Integer> different = new ArrayList<>();
        for (int field = 0; field < fields.size(); field++) {
            int of = field;
            fields.get(field)
                    .forEach((term, times) -> postings.computeIfAbsent(term, none -> new Postings())
                            .add(of, at, times));
            different.add(fields.get(field).size());
        }
        lengths.put(Integer.toString(at), different);
    }

    /** How many bytes of JSON a document takes at most: as many as if no other had any of its terms. */
    static int bytes(List<Map<String, Integer>> fields) {
        int bytes = OF_A_DOCUMENT;
        for (Map<String, Integer> terms : fields) {
            for (String term : terms.keySet()) {
                bytes += term.getBytes(StandardCharsets.UTF_8).length + OF_A_TERM;
            }
        }
        return bytes;
    }

    /** MiniSearch's JSON. */
    String json() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("documentCount", ids.size());
        head.put("nextId", ids.size());
        head.put("documentIds", ids);
        Map<String, Integer> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field, fields.size()));
        head.put("fieldIds", fields);
        head.put("fieldLength", lengths);
        head.put("averageFieldLength", averages());
        head.put("storedFields", Map.of());
        head.put("dirtCount", 0);
        StringBuilder json = new StringBuilder(GSON.toJson(head));
        json.setLength(json.length() - 1);
        json.append(",\"index\":[");
        addTerms(json);
        return json.append("],\"serializationVersion\":2}").toString();
    }

    private void addTerms(StringBuilder json) {
        String before = "[";
        for (Map.Entry<String, Postings> entry : new TreeMap<>(postings).entrySet()) {
            json.append(before).append(GSON.toJson(entry.getKey())).append(',');
            entry.getValue().json(json);
            json.append(']');
            before = ",[";
        }
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
