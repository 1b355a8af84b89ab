package dev.recto.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a page of this manual: its headings of the second level, and the words below each. */
record Entries(List<Entry> all) {

    /** What stands below a heading. */
    record Entry(String name, String words) {}

    /** Reads a page by its path in {@code src/book}. */
    static Entries of(String page) throws IOException {
        List<Entry> entries = new ArrayList<>();
        String text = Files.readString(Path.of("src/book", page));
        for (String section : text.split("(?m)^## ")) {
            int end = section.indexOf('\n');
            entries.add(new Entry(section.substring(0, end).replace("`", ""), section.substring(end)));
        }
        return new Entries(List.copyOf(entries.subList(1, entries.size())));
    }

    /** Their names, in order. */
    List<String> names() {
        return all.stream().map(Entry::name).toList();
    }

    /** The words of an entry. */
    Optional<String> words(String name) {
        return all.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::words)
                .findFirst();
    }
}
