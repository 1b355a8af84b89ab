package dev.recto.tables;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.recto.book.DataTable.Row;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The records of a table in JSON. */
final class JsonRecords {

    private final JsonReader json;
    private final String form;
    private final List<Row> records = new ArrayList<>();

    private JsonRecords(JsonReader json, String form) {
        this.json = json;
        this.form = form;
    }

    /** All of them, the head first. Numbers are the letters that stand in the file. */
    static List<Row> of(String text, String form) throws UnreadableTable {
        JsonReader json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        try {
            JsonRecords read = new JsonRecords(json, form);
            read.table();
            return read.records;
        } catch (MalformedJsonException malformed) {
            String where =
                    String.valueOf(malformed.getMessage()).replaceAll("(?s).* at (line \\d+ column \\d+).*", "$1");
            throw new UnreadableTable("its JSON cannot be read at " + where, form);
        } catch (EOFException ended) {
            throw new UnreadableTable(text.isBlank() ? "it is empty" : "its JSON ends too early", form);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void table() throws IOException, UnreadableTable {
        if (json.peek() == JsonToken.BEGIN_ARRAY) {
            json.beginArray();
            while (json.hasNext()) {
                object();
            }
            json.endArray();
        } else {
            expect(JsonToken.BEGIN_OBJECT);
            json.beginObject();
            name("columns");
            records.add(new Row("head", array()));
            name("rows");
            expect(JsonToken.BEGIN_ARRAY);
            json.beginArray();
            while (json.hasNext()) {
                records.add(new Row(nextRow(), array()));
            }
            json.endArray();
            expect(JsonToken.END_OBJECT);
            json.endObject();
        }
        expect(JsonToken.END_DOCUMENT);
    }

    /** The first one gives the head. */
    private void object() throws IOException, UnreadableTable {
        expect(JsonToken.BEGIN_OBJECT);
        json.beginObject();
        List<String> keys = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        while (json.hasNext()) {
            keys.add(json.nextName());
            cells.add(cell());
        }
        json.endObject();
        if (records.isEmpty()) {
            records.add(new Row("head", keys));
        }
        List<String> head = records.get(0).cells();
        if (!keys.equals(head)) {
            throw new UnreadableTable(
                    "its " + nextRow() + " has the keys " + String.join(", ", keys) + " where the first has "
                            + String.join(", ", head),
                    "give all objects the same keys in the same order");
        }
        records.add(new Row(nextRow(), cells));
    }

    private String nextRow() {
        return "row " + Math.max(1, records.size());
    }

    private List<String> array() throws IOException, UnreadableTable {
        expect(JsonToken.BEGIN_ARRAY);
        List<String> cells = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            cells.add(cell());
        }
        json.endArray();
        return cells;
    }

    private String cell() throws IOException, UnreadableTable {
        return switch (json.peek()) {
            case STRING, NUMBER -> json.nextString();
            case BOOLEAN -> Boolean.toString(json.nextBoolean());
            case NULL -> {
                json.nextNull();
                yield "";
            }
            default ->
                throw new UnreadableTable(
                        "its " + nextRow() + " holds an array or an object where a cell should be", form);
        };
    }

    private void name(String name) throws IOException, UnreadableTable {
        if (json.peek() != JsonToken.NAME || !json.nextName().equals(name)) {
            throw new UnreadableTable("its JSON has no '" + name + "' where it should be", form);
        }
    }

    private void expect(JsonToken token) throws IOException, UnreadableTable {
        if (json.peek() != token) {
            throw new UnreadableTable("its JSON is of another form", form);
        }
    }
}
