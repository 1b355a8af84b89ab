package dev.recto.processor;

import dev.recto.processor.Surroundings.Met;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a compilation leaves for the next: which sheets it had, of which texts, and what all of them were read against.
 *
 * @param surroundings digest of what the sheets were read against
 * @param met the names of that
 * @param sheets what is known of each sheet, by {@link dev.recto.sheet.Sheet#source}
 */
record Earlier(String surroundings, Met met, SortedMap<String, Known> sheets) {

    private static final String START = "recto 2";

    private static final String END = "end";

    /**
     * A sheet that was up to date.
     *
     * @param read digest of what was read for this one alone: the source's text, and what {@link SimpleNames} tells of it
     * @param written the sheet
     */
    record Known(String read, Written written) {}

    /**
     * A sheet as it was written.
     *
     * @param sheet checksum of the sheet's file
     * @param classes digest of what the sheet says of class files
     */
    record Written(String sheet, String classes) {}

    /** Reads a file; nothing where there is none, and where it is no such file or not the whole of one. */
    static Optional<Earlier> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            boolean whole = lines.size() > 2
                    && lines.get(0).equals(START)
                    && lines.get(lines.size() - 1).equals(END);
            return whole ? Optional.of(read(lines.subList(1, lines.size() - 1).iterator())) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // A line lacks words, or has others. Whoever finds nothing reads the sources.
            return Optional.empty();
        }
    }

    private static Earlier read(Iterator<String> lines) {
        String surroundings = lines.next();
        Met met = Met.nothing();
        SortedMap<String, Known> sheets = new TreeMap<>();
        while (lines.hasNext()) {
            String[] words = lines.next().split(" ", 5);
            switch (words[0]) {
                case "type" -> met.types().add(words[1]);
                case "package" -> met.packages().add(words[1]);
                case "module" -> met.modules().add(words[1]);
                case "sheet" -> sheets.put(words[4], new Known(words[1], new Written(words[2], words[3])));
                default -> throw new IllegalArgumentException(words[0]);
            }
        }
        return new Earlier(surroundings, met, sheets);
    }

    /** It as a file has it. */
    String text() {
        StringBuilder text =
                new StringBuilder(START).append('\n').append(surroundings).append('\n');
        met.types().forEach(each -> text.append("type ").append(each).append('\n'));
        met.packages().forEach(each -> text.append("package ").append(each).append('\n'));
        met.modules().forEach(each -> text.append("module ").append(each).append('\n'));
        sheets.forEach((source, known) -> text.append("sheet ")
                .append(known.read())
                .append(' ')
                .append(known.written().sheet())
                .append(' ')
                .append(known.written().classes())
                .append(' ')
                .append(source)
                .append('\n'));
        return text.append(END).append('\n').toString();
    }
}
