package dev.recto.dialect.forms;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells with a separator between them, those in double quotes with everything in them: RFC 4180, section 2. */
public final class Separated {

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private Separated(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The rows of a text, spaces at the ends of cells and blank lines left out. */
    public static List<List<String>> rows(String text, char separator) {
        return new Separated(text, separator).read();
    }

    private List<List<String>> read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.startsWith("\"", i + 1)) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                endCell();
            } else if (!quoted && c == '\n') {
                endRow();
            } else {
                cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    private void endCell() {
        row.add(cell.toString().replaceAll("\\s+", " ").strip());
        cell.setLength(0);
    }

    /** Blank lines are no rows. */
    private void endRow() {
        endCell();
        if (row.size() > 1 || !row.get(0).isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
