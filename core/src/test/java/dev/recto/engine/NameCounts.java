package dev.recto.engine;

import dev.recto.book.FullSource;
import dev.recto.book.Listing.Line;
import dev.recto.book.Word;
import java.util.ArrayList;
import java.util.List;

/** Where the names on pages lead, counted. */
final class NameCounts {

    private final List<String> unresolved = new ArrayList<>();
    private int files;
    private long characters;
    private int links;
    private int locals;
    private int lengths;

    /** Counts those of one source. */
    void add(FullSource source) {
        files++;
        characters += source.text().length();
        source.lines().forEach(line -> line.words().forEach(word -> count(source, line, word)));
    }

    private void count(FullSource source, Line line, Word word) {
        if (word.meaning() != null && !word.meaning().href().isEmpty()) {
            links++;
        } else if (word.meaning() != null && word.meaning().id().matches("@\\d+")) {
            locals++;
        } else if (word.meaning() != null && word.meaning().id().isEmpty()) {
            lengths++;
        } else if (word.meaning() != null || isName(word)) {
            String name = line.text().substring(word.start(), word.end());
            unresolved.add("%s:%d: %s %s".formatted(source.file(), line.number().orElseThrow(), name, word.meaning()));
        }
    }

    /** The first words of a package's name, such as {@code java}, are no package themselves. */
    private static boolean isName(Word word) {
        return switch (word.kind()) {
            case KEYWORD, PACKAGE, STRING, CHARACTER, NUMBER, COMMENT -> false;
            default -> true;
        };
    }

    /** The names that neither lead anywhere nor are local, each with its file and line. */
    List<String> unresolved() {
        return unresolved;
    }

    @Override
    public String toString() {
        return "%d files, %d characters, %d names: %d have a link, %d are local, %d are an array's length, %d unresolved"
                .formatted(
                        files,
                        characters,
                        links + locals + lengths + unresolved.size(),
                        links,
                        locals,
                        lengths,
                        unresolved.size());
    }
}
