package dl.plot;

import java.util.Locale;
import org.junit.jupiter.api.TestReporter;

/** A table of the book, built row by row. */
public final class Rows {

    private final StringBuilder rows = new StringBuilder();

    /** A table with these columns, separated by commas. */
    public Rows(String columns) {
        rows.append(columns).append('\n');
    }

    /** Adds a row, written by a format of Java's; its numbers are written as everywhere, with a point. */
    public Rows row(String format, Object... values) {
        rows.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    /** Hands the table to the book as a file of this name. */
    public void publish(TestReporter book, String file) {
        Csv.publish(book, file, rows);
    }
}
