package dev.recto.tags;

import dev.recto.book.DataTable;
import dev.recto.book.DataTable.Column;
import dev.recto.book.DataTable.Row;
import dev.recto.book.FigureContent;
import dev.recto.book.HiddenCharacters;
import dev.recto.charts.Chart;
import dev.recto.charts.Chart.Axis;
import dev.recto.charts.Chart.Kind;
import dev.recto.charts.Chart.Point;
import dev.recto.charts.Chart.Series;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The chart that a tag asks for, of a table. */
final class ChartedTable {

    private static final int MOST_ROWS = 2000;
    private static final int MOST_BARS = 30;
    private static final int LEAST = 2;

    private final DataTable table;
    private final Kind kind;
    private final Options options;
    private final Call call;
    private final Numerals numerals;

    ChartedTable(DataTable table, Kind kind, Options options, Call call) {
        this.table = table;
        this.kind = kind;
        this.options = options;
        this.call = call;
        this.numerals = new Numerals(table, call);
    }

    /** The chart with its data; empty where it cannot be drawn, which is reported. */
    Optional<FigureContent> chart() {
        Optional<Integer> x = column("x");
        Optional<List<Integer>> ys = x.flatMap(this::columns);
        Optional<Set<String>> logs = ys.flatMap(known -> logs());
        return logs.filter(known -> hasRoom()).flatMap(log -> drawn(x.orElseThrow(), ys.orElseThrow(), log));
    }

    private Optional<FigureContent> drawn(int x, List<Integer> ys, Set<String> logs) {
        Optional<List<BigDecimal>> xs = xs(x, logs.contains("x"));
        if (xs.isEmpty()) {
            return Optional.empty();
        }
        String unit = unit(ys);
        List<Series> series = new ArrayList<>();
        for (int y : ys) {
            Optional<List<Point>> points = points(xs.get(), y, logs.contains("y"));
            if (points.isEmpty()) {
                return Optional.empty();
            }
            Column column = table.columns().get(y);
            series.add(new Series(words(unit.isEmpty() ? column.header() : column.name()), points.get()));
        }
        String label = ys.size() == 1 ? table.headers().get(ys.get(0)) : unit.isEmpty() ? "" : "[" + unit + "]";
        Chart chart = new Chart(
                kind,
                new Axis(words(table.headers().get(x)), logs.contains("x")),
                new Axis(words(options.value("label").orElse(label)), logs.contains("y")),
                series,
                kind == Kind.BAR ? names(x) : List.of(),
                number -> ShownNumber.of(number, call.materials().language()).orElse(number));
        List<Integer> shown =
                Stream.concat(Stream.of(x), ys.stream()).distinct().toList();
        return Optional.of(new FigureContent.Chart(chart.svg(), table.select(shown)));
    }

    /** Words of a test's, on one line and with nothing hidden in them. */
    private static String words(String published) {
        return HiddenCharacters.reveal(published.strip().replaceAll("\\s+", " "));
    }

    /** The unit that all columns have; empty for none. */
    private String unit(List<Integer> ys) {
        List<String> units =
                ys.stream().map(y -> table.columns().get(y).unit()).distinct().toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private List<String> names(int x) {
        return table.rows().stream().map(row -> words(row.cells().get(x))).toList();
    }

    private Optional<List<BigDecimal>> xs(int x, boolean log) {
        List<BigDecimal> xs = new ArrayList<>();
        for (Row row : table.rows()) {
            if (kind == Kind.BAR) {
                xs.add(BigDecimal.valueOf(xs.size()));
                continue;
            }
            Optional<BigDecimal> value = numerals.of(row, x, log);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            xs.add(value.get());
        }
        return Optional.of(xs);
    }

    private Optional<List<Point>> points(List<BigDecimal> xs, int column, boolean log) {
        List<Point> points = new ArrayList<>();
        int numbers = 0;
        for (Row row : table.rows()) {
            @Nullable BigDecimal y = null;
            if (!row.cells().get(column).isBlank()) {
                Optional<BigDecimal> value = numerals.of(row, column, log);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                y = value.get();
                numbers++;
            }
            points.add(new Point(xs.get(points.size()), y));
        }
        return numbers < LEAST
                ? refuse(
                        "'" + table.headers().get(column) + "' has " + (numbers == 0 ? "no number" : "one number alone")
                                + ", and a " + kind.word() + " chart needs two",
                        "publish more, or say it in words")
                : Optional.of(points);
    }

    private Optional<Integer> column(String axis) {
        Optional<String> name = options.value(axis);
        return name.isEmpty()
                ? refuse("the chart has no " + axis, "write " + axis + "= and the name of a column")
                : ColumnNames.find(name.get().strip(), table, ProblemKind.BAD_CHART, call);
    }

    private Optional<List<Integer>> columns(int x) {
        Optional<String> names = options.value("y");
        if (names.isEmpty()) {
            return refuse("the chart has no y", "write y= and the name of a column, or of several");
        }
        List<Integer> ys = new ArrayList<>();
        for (String name : names.get().split(",", -1)) {
            Optional<Integer> y = ColumnNames.find(name.strip(), table, ProblemKind.BAD_CHART, call);
            if (y.isEmpty()) {
                return Optional.empty();
            }
            if (y.get() == x || ys.contains(y.get())) {
                String header = table.headers().get(y.get());
                return refuse(
                        y.get() == x ? "'" + header + "' is both x and y" : "'" + header + "' is drawn twice",
                        "name another column");
            }
            ys.add(y.get());
        }
        return ys.size() > Chart.MOST_SERIES
                ? refuse(
                        "the chart has " + ys.size() + " columns, and a reader tells no more than " + Chart.MOST_SERIES
                                + " apart",
                        "draw two charts")
                : Optional.of(ys);
    }

    private Optional<Set<String>> logs() {
        Set<String> logs = new TreeSet<>();
        for (String axis :
                options.value("log").map(value -> value.split(",", -1)).orElse(new String[0])) {
            if (!List.of("x", "y").contains(axis.strip())) {
                return refuse(
                        "there is no axis '" + axis.strip() + "'",
                        Nearest.remedy(axis.strip(), List.of("x", "y"), "write log=x, log=y or log=x,y"));
            }
            logs.add(axis.strip());
        }
        return kind == Kind.BAR && !logs.isEmpty()
                ? refuse(
                        "bars start at 0, which no logarithmic axis has", "draw a line or a scatter, or leave out log=")
                : Optional.of(logs);
    }

    private boolean hasRoom() {
        int rows = table.rows().size();
        int most = kind == Kind.BAR ? MOST_BARS : MOST_ROWS;
        if (rows > most) {
            refuse(
                    call.word(1) + " has " + rows + " rows, and a " + kind.word() + " chart shows no more than " + most,
                    "publish fewer of them");
        }
        return rows <= most;
    }

    private <T> Optional<T> refuse(String message, String remedy) {
        return call.refuse(ProblemKind.BAD_CHART, message, remedy);
    }
}
