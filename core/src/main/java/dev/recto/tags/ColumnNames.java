package dev.recto.tags;

import dev.recto.book.DataTable;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the column that a tag names. */
final class ColumnNames {

    private ColumnNames() {}

    /**
     * The index of the column with this header, or with this name where its unit is left out; one that is not there is
     * reported, and so is a name that several have.
     */
    static Optional<Integer> find(String name, DataTable table, ProblemKind kind, Call call) {
        int exact = table.headers().indexOf(name);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        List<Integer> named = IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).name().equals(name))
                .boxed()
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        List<String> headers = table.headers();
        if (named.size() > 1) {
            List<String> several = named.stream().map(headers::get).toList();
            return call.refuse(
                    kind,
                    "'" + name + "' names " + named.size() + " columns: " + String.join(", ", several),
                    "name one of them with its unit");
        }
        List<String> known = Stream.concat(table.columns().stream().map(DataTable.Column::name), headers.stream())
                .distinct()
                .toList();
        return call.refuse(
                kind,
                call.word(1) + " has no column '" + name + "'",
                Nearest.remedy(name, known, "it has " + String.join(", ", headers)));
    }
}
