package dev.recto.dialect.front;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of front matter or of a site's settings, in YAML, TOML or JSON alike, and where it stands in its text. */
public sealed interface Value {

    /** Where it starts. */
    int offset();

    /** Its words, if it is one word or line, or a list of such: white space around each is gone. */
    default List<String> words() {
        return texts().map(Text::text)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The single values in it, in order. */
    default Stream<Text> texts() {
        return Stream.empty();
    }

    /**
     * One value.
     *
     * @param text as it is meant: quotes and escapes are read
     * @param plain whether it stands there without quotes, so that {@code true} or {@code 3} may be no text
     */
    record Text(int offset, String text, boolean plain) implements Value {

        /** The same, said elsewhere. */
        public Text at(int there) {
            return new Text(there, text, plain);
        }

        @Override
        public Stream<Text> texts() {
            return isNothing() ? Stream.empty() : Stream.of(this);
        }

        /** Whether it says that there is no value. */
        public boolean isNothing() {
            return text.isBlank() || (plain && (text.equals("null") || text.equals("~")));
        }
    }

    /** A list. */
    record Items(int offset, List<Value> items) implements Value {

        @Override
        public Stream<Text> texts() {
            return items.stream().flatMap(Value::texts);
        }
    }

    /** Values by name; of two of one name both are there. */
    record Fields(int offset, List<Field> fields) implements Value {

        /** The last value of a name, whatever case its letters have. */
        public Optional<Value> get(String name) {
            return fields.stream()
                    .filter(field -> field.name().equalsIgnoreCase(name))
                    .map(Field::value)
                    .reduce((first, last) -> last);
        }

        /** The words of a name that has one value. */
        public Optional<String> text(String name) {
            return get(name).flatMap(value -> value.words().stream().findFirst());
        }

        /** The value at a path of names with dots between them. */
        public Optional<Value> at(String path) {
            Optional<Value> found = Optional.of(this);
            for (String name : path.split("\\.", -1)) {
                found = found.flatMap(value -> value instanceof Fields fields ? fields.get(name) : Optional.empty());
            }
            return found;
        }
    }

    /**
     * A value and its name.
     *
     * @param name as it is written
     * @param offset where the name starts
     */
    record Field(String name, int offset, Value value) {}
}
