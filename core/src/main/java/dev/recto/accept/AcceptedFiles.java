package dev.recto.accept;

import dev.recto.book.Exhibit;
import dev.recto.evidence.RanTest;
import dev.recto.text.FileName;
import dev.recto.text.TestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The layout of {@code src/book/accepted}: for each test {@code <class>/<method>.txt},
 * or {@code <method>(int, String).txt} where it has parameters, holds what it printed, {@code .results}
 * a line {@code key format=words} for each result, and {@code .sha256} a line for each figure, as {@code sha256sum} writes it.
 */
final class AcceptedFiles {

    /** Endings of the files in the folder; any other file there is left alone. */
    static final List<String> ENDINGS =
            Arrays.stream(Exhibit.Kind.values()).map(AcceptedFiles::ending).toList();

    private AcceptedFiles() {}

    /** What the folder holds once these exhibits are accepted: texts by path in the folder, with {@code /} between names. */
    static SortedMap<String, String> of(List<Exhibit> exhibits) {
        SortedMap<String, String> files = new TreeMap<>();
        SortedMap<String, TreeSet<String>> lines = new TreeMap<>();
        for (Exhibit exhibit : exhibits) {
            if (exhibit.kind() == Exhibit.Kind.OUTPUT) {
                files.put(path(exhibit), exhibit.text());
            } else {
                lines.computeIfAbsent(path(exhibit), path -> new TreeSet<>()).add(line(exhibit));
            }
        }
        lines.forEach((path, all) -> files.put(path, all.stream().collect(Collectors.joining("\n", "", "\n"))));
        return files;
    }

    /** The file that an exhibit is kept in. */
    static String path(Exhibit exhibit) {
        return path(exhibit.test(), exhibit.kind());
    }

    /** The file that a test's exhibits of one kind are kept in. */
    static String path(TestName test, Exhibit.Kind kind) {
        return FileName.safe(safe(test.testClass()) + "/" + safe(test.call()) + ending(kind));
    }

    private static String ending(Exhibit.Kind kind) {
        return switch (kind) {
            case OUTPUT -> ".txt";
            case RESULT -> ".results";
            case FIGURE -> ".sha256";
        };
    }

    /** A result or a figure as a line of its file. */
    private static String line(Exhibit exhibit) {
        return exhibit.kind() == Exhibit.Kind.RESULT
                ? key(exhibit) + escaped(exhibit.text())
                : exhibit.text() + key(exhibit);
    }

    /** What stands before a result's words, or behind a figure's digest. */
    private static String key(Exhibit exhibit) {
        String format = exhibit.format().isEmpty() ? "" : " " + exhibit.format();
        return exhibit.kind() == Exhibit.Kind.RESULT
                ? escaped(exhibit.name()).replace("=", "\\=") + format + "="
                : "  " + escaped(exhibit.name());
    }

    /** The accepted words of a result, or digest of a figure, among the lines of its file; empty where it has none. */
    static Optional<String> accepted(Exhibit exhibit, String file) {
        String key = key(exhibit);
        boolean first = exhibit.kind() == Exhibit.Kind.RESULT;
        return file.lines()
                .filter(line -> first ? line.startsWith(key) : line.endsWith(key))
                .map(line -> first ? line.substring(key.length()) : line.substring(0, line.length() - key.length()))
                .findFirst();
    }

    /** What an exhibit's accepted words have to be. */
    static String expected(Exhibit exhibit) {
        return exhibit.kind() == Exhibit.Kind.RESULT ? escaped(exhibit.text()) : exhibit.text();
    }

    private static String escaped(String text) {
        return RanTest.writable(text).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** A name with escapes for what no file system takes. */
    private static String safe(String name) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean bad = c < ' ' || "/\\:*?\"<>|%".indexOf(c) >= 0;
            safe.append(bad ? String.format(Locale.ROOT, "%%%02X", (int) c) : Character.toString(c));
        }
        return safe.toString();
    }
}
