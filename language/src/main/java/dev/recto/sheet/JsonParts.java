package dev.recto.sheet;

import com.google.gson.stream.JsonWriter;
import dev.recto.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON on one line, made part by part; members that are null are left out. */
final class JsonParts extends JsonWriter {

    private final StringBuilder text;

    private JsonParts(StringBuilder text) {
        super(new Strings(text));
        this.text = text;
        setHtmlSafe(false);
        setSerializeNulls(false);
    }

    /** @param size how many characters to expect */
    static JsonParts ofSize(int size) {
        return new JsonParts(new StringBuilder(size));
    }

    /** What was written so far. */
    String text() {
        return text.toString();
    }

    /** Writes one value. */
    @FunctionalInterface
    interface Part<T> {
        void write(T value) throws IOException;
    }

    /** Writes a member that is a list. */
    <T> void list(String name, List<T> values, Part<T> part) throws IOException {
        name(name).beginArray();
        for (T value : values) {
            part.write(value);
        }
        endArray();
    }

    /** Writes a member that is a list of strings. */
    void strings(String name, List<String> values) throws IOException {
        list(name, values, this::value);
    }

    /** Writes a member unless it is null. */
    <T> void optional(String name, @Nullable T value, Part<T> part) throws IOException {
        if (value != null) {
            name(name);
            part.write(value);
        }
    }

    /** Writes a span. */
    void span(Span span) throws IOException {
        beginObject();
        name("start").value(span.start());
        name("end").value(span.end());
        endObject();
    }

    /** Adds long strings in one go, which a {@link java.io.StringWriter} does character by character. */
    private static final class Strings extends Writer {

        private final StringBuilder text;

        Strings(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void write(int unit) {
            text.append((char) unit);
        }

        @Override
        public void write(String string) {
            text.append(string);
        }

        @Override
        public void write(String string, int start, int length) {
            text.append(string.substring(start, start + length));
        }

        @Override
        public void write(char[] units, int start, int length) {
            text.append(units, start, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
