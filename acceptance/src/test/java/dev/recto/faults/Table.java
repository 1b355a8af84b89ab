package dev.recto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/**
 * The matrix: what became of each fault on this JDK, kept as {@code target/fault-matrix-<JDK>.txt}. At the end it is printed
 * with a column for each JDK that such a file is there of.
 */
final class Table implements AutoCloseable {

    private static final String CELLS = "\t";
    private static final List<Integer> JDKS = List.of(17, 25);

    private final SortedMap<String, String> caught = new TreeMap<>();

    /** What the table says of a test: "yes", "NO", or "skipped" where this machine cannot plant the fault. */
    static String word(Optional<Throwable> thrown) {
        return thrown.map(each -> each instanceof TestAbortedException ? "skipped" : "NO")
                .orElse("yes");
    }

    /** Adds a fault. */
    synchronized void add(String fault, String id, String word) {
        caught.put(fault + CELLS + id, word);
    }

    @Override
    public synchronized void close() throws IOException {
        int jdk = Runtime.version().feature();
        Files.writeString(file(jdk), text(caught));
        SortedMap<Integer, Map<String, String>> columns = new TreeMap<>(Map.of(jdk, caught));
        for (int other : JDKS) {
            if (other != jdk && Files.exists(file(other))) {
                columns.put(other, read(file(other)));
            }
        }
        String printed = printed(columns);
        System.out.print(printed);
        Files.writeString(Maven.folder("fault-matrix.txt"), printed);
    }

    private static Path file(int jdk) {
        return Maven.folder("fault-matrix-" + jdk + ".txt");
    }

    private static String text(Map<String, String> column) {
        return column.entrySet().stream()
                .map(row -> row.getKey() + CELLS + row.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> column = new TreeMap<>();
        for (String row : Files.readAllLines(file)) {
            int last = row.lastIndexOf(CELLS);
            column.put(row.substring(0, last), row.substring(last + 1));
        }
        return column;
    }

    private static String printed(SortedMap<Integer, Map<String, String>> columns) {
        SortedMap<String, String> rows = new TreeMap<>();
        columns.values().forEach(column -> column.keySet().forEach(row -> rows.put(row, "")));
        StringBuilder text = new StringBuilder(start("fault" + CELLS + "id"));
        columns.keySet().forEach(jdk -> text.append(cell("JDK " + jdk)));
        for (String row : rows.keySet()) {
            text.append('\n').append(start(row));
            columns.values().forEach(column -> text.append(cell(column.getOrDefault(row, "not run"))));
        }
        return text.append('\n').toString();
    }

    private static String start(String row) {
        String[] cells = row.split(CELLS, 2);
        return "| %-76s | %-19s |".formatted(cells[0], cells[1]);
    }

    private static String cell(String word) {
        return " %-7s |".formatted(word);
    }
}
