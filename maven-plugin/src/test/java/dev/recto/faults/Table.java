package dev.recto.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;

/** The matrix of one JDK: printed at the end, and kept as {@code target/fault-matrix-<JDK>.txt}. */
final class Table implements AutoCloseable {

    private static final String ROW = "| %-68s | %-19s | %-6s |%n";

    private final Set<String> rows = new TreeSet<>();

    /** Adds a fault. */
    synchronized void add(String fault, String id, boolean caught) {
        rows.add(ROW.formatted(fault, id, caught ? "yes" : "NO"));
    }

    @Override
    public synchronized void close() throws IOException {
        int jdk = Runtime.version().feature();
        String text = ROW.formatted("fault", "id", "JDK " + jdk) + String.join("", rows);
        System.out.print(text);
        Files.writeString(Maven.folder("fault-matrix-" + jdk + ".txt"), text);
    }
}
