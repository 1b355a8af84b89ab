package dev.recto.tags;

import com.google.auto.service.AutoService;
import dev.recto.book.DataTable;
import dev.recto.book.FigureContent;
import dev.recto.book.Insert;
import dev.recto.charts.Chart.Kind;
import dev.recto.prose.Usage;
import dev.recto.text.Nearest;
import dev.recto.text.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code {@chart Test#method file.csv line x=step y=loss,accuracy "caption"}}. */
@AutoService(InlineTag.class)
public final class ChartTag implements InlineTag {

    @Override
    public Usage usage() {
        return Usage.CHART;
    }

    @Override
    public Optional<Insert> insert(Call call) {
        return Published.of(call)
                .flatMap(published -> published
                        .table(call)
                        .flatMap(table -> chart(table, call))
                        .map(chart -> published.figure(chart, call)));
    }

    private static Optional<FigureContent> chart(DataTable table, Call call) {
        String word = call.word(2);
        Optional<Kind> kind = Kind.of(word);
        if (kind.isEmpty()) {
            List<String> words = Stream.of(Kind.values()).map(Kind::word).toList();
            return call.refuse(
                    ProblemKind.BAD_CHART,
                    "no chart is called '" + word + "'",
                    Nearest.remedy(word, words, "write " + String.join(", ", words)));
        }
        Options options = new Options(call, 3, ProblemKind.BAD_CHART);
        return options.check(List.of("x", "y", "log", "label"))
                ? new ChartedTable(table, kind.get(), options, call).chart()
                : Optional.empty();
    }
}
