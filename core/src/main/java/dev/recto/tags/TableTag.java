package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.DataTable;
import dev.recto.book.FigureContent;
import dev.recto.book.Insert;
import dev.recto.prose.Usage;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;

/** {@code {@table Test#method file.csv [columns="step, loss %.3f"] "caption"}}. */
@AutoService(InlineTag.class)
public final class TableTag implements InlineTag {

    /** More than this nobody reads from top to bottom. */
    static final int MOST_ROWS = 300;

    private static final int MOST_COLUMNS = 30;

    @Override
    public Usage usage() {
        return Usage.TABLE;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return Published.of(call)
                .flatMap(published -> published
                        .table(call)
                        .flatMap(table -> chosen(table, published, call))
                        .map(table -> published.figure(new FigureContent.Values(table), call)));
    }

    private static Optional<DataTable> chosen(DataTable table, Published published, Call call) {
        int rows = table.rows().size();
        if (rows > MOST_ROWS) {
            return call.refuse(
                    ProblemKind.UNREADABLE_TABLE,
                    published.said() + ", which has " + rows + " rows, and a page shows no more than " + MOST_ROWS,
                    "publish fewer of them, or draw them with {@chart …}");
        }
        Options options = new Options(call, 2, ProblemKind.BAD_TABLE);
        Optional<DataTable> chosen = options.check(List.of("columns"))
                ? options.value("columns")
                        .map(columns -> new ChosenColumns(table, call).of(columns))
                        .orElse(Optional.of(table))
                : Optional.empty();
        return chosen.filter(some -> isNarrow(some, published, call));
    }

    private static boolean isNarrow(DataTable table, Published published, Call call) {
        int columns = table.columns().size();
        if (columns > MOST_COLUMNS) {
            call.refuse(
                    ProblemKind.UNREADABLE_TABLE,
                    published.said() + ", which has " + columns + " columns, and a page shows no more than "
                            + MOST_COLUMNS,
                    "say which with columns=\"…\"");
        }
        return columns <= MOST_COLUMNS;
    }
}
