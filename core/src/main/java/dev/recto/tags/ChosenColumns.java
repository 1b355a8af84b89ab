package dev.recto.tags;

import dev.recto.book.DataTable;
import dev.recto.book.DataTable.Column;
import dev.recto.book.DataTable.Row;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns that a table shows, and in which formats: {@code step, loss %.3f}. */
final class ChosenColumns {

    private static final Pattern WITH_FORMAT = Pattern.compile("(.*\\S)\\s+(%\\S+)");

    private final DataTable table;
    private final Call call;

    ChosenColumns(DataTable table, Call call) {
        this.table = table;
        this.call = call;
    }

    /** The table of these columns; empty where one is not there or a format does not fit it, which is reported. */
    Optional<DataTable> of(String written) {
        List<Integer> chosen = new ArrayList<>();
        List<String> formats = new ArrayList<>();
        for (String each : written.split(",", -1)) {
            Matcher parts = WITH_FORMAT.matcher(each.strip());
            boolean formatted = parts.matches();
            Optional<Integer> column =
                    ColumnNames.find(formatted ? parts.group(1) : each.strip(), table, ProblemKind.BAD_TABLE, call);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            if (chosen.contains(column.get())) {
                String header = table.headers().get(column.get());
                return call.refuse(
                        ProblemKind.BAD_TABLE, "the column '" + header + "' is chosen twice", "name it once");
            }
            chosen.add(column.get());
            formats.add(formatted ? parts.group(2) : "");
        }
        return formatted(table.select(chosen), formats);
    }

    private Optional<DataTable> formatted(DataTable some, List<String> formats) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < formats.size(); i++) {
            Optional<List<String>> cells = cells(some, i, formats.get(i));
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            columns.add(cells.get());
        }
        List<Row> rows = IntStream.range(0, some.rows().size())
                .mapToObj(row -> new Row(
                        some.rows().get(row).place(),
                        columns.stream().map(column -> column.get(row)).toList()))
                .toList();
        List<Column> heads = some.columns();
        return Optional.of(new DataTable(heads, rows));
    }

    private Optional<List<String>> cells(DataTable some, int column, String format) {
        List<String> cells = new ArrayList<>();
        boolean told = false;
        for (Row row : some.rows()) {
            String value = row.cells().get(column);
            if (format.isEmpty() || value.isBlank()) {
                cells.add(value);
                continue;
            }
            Optional<String> text =
                    ResultFormat.apply(value, format, call.materials().language());
            if (text.isEmpty()) {
                return call.refuse(
                        ProblemKind.BAD_FORMAT,
                        "'" + format + "' cannot show '" + value + "', the '"
                                + some.headers().get(column) + "' in " + row.place(),
                        "use a format of java.util.Formatter such as %.3f");
            }
            Optional<String> away = told ? Optional.empty() : Rounding.away(value, format);
            told = told || away.isPresent();
            away.ifPresent(shown -> call.refuse(
                    ProblemKind.ROUNDED_RESULT,
                    "'" + format + "' shows '" + shown + "' where '"
                            + some.headers().get(column) + "' is " + value.strip() + " in " + row.place(),
                    "show more of it, as with %.3f"));
            cells.add(text.get());
        }
        return Optional.of(cells);
    }
}
