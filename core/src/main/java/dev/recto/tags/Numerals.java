package dev.recto.tags;

import dev.recto.book.DataTable;
import dev.recto.book.DataTable.Row;
import dev.recto.text.ProblemKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of a table as numbers that can be drawn. */
final class Numerals {

    /** More digits than a double has are of no use, and larger powers of ten than it has are refused. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,330}(?:\\.[0-9]{0,330})?|\\.[0-9]{1,330})(?:[eE][-+]?[0-9]{1,3})?");

    private final DataTable table;
    private final Call call;

    Numerals(DataTable table, Call call) {
        this.table = table;
        this.call = call;
    }

    /**
     * The number in a cell; one that is none is reported.
     *
     * @param log whether it lies on a logarithmic axis, which has no zero
     */
    Optional<BigDecimal> of(Row row, int column, boolean log) {
        String cell = row.cells().get(column).strip();
        String header = table.headers().get(column);
        if (!NUMBER.matcher(cell).matches()) {
            return call.refuse(
                    ProblemKind.BAD_CHART,
                    cell.isEmpty()
                            ? "'" + header + "' is empty in " + row.place()
                            : "'" + header + "' is '" + cell + "' in " + row.place() + ", which is no number",
                    "publish a number such as 0.5 or 5e-1");
        }
        BigDecimal number = new BigDecimal(cell);
        return log && number.signum() <= 0
                ? call.refuse(
                        ProblemKind.BAD_CHART,
                        "'" + header + "' is " + cell + " in " + row.place()
                                + ", and a logarithmic axis shows what is above 0 alone",
                        "leave out log=, or do not publish it")
                : Optional.of(number);
    }
}
