package dev.recto.citations;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * An entry of a bibliography.
 *
 * @param type in lower case, such as {@code article}
 * @param key as its author writes it
 * @param offset in the file, where the key stands
 * @param fields by their names in lower case
 */
record BibEntry(String type, String key, int offset, SortedMap<String, BibField> fields) {

    /** The first of some fields that says something. */
    Optional<BibField> field(String... names) {
        return Stream.of(names)
                .filter(name ->
                        fields.containsKey(name) && !fields.get(name).value().isBlank())
                .map(fields::get)
                .findFirst();
    }
}
