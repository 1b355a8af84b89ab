package dev.recto.dialect.wowchemy;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Separated;
import dev.recto.dialect.hugo.ShortcodeRule;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code {{< table path="results.csv" header="true" caption="…" >}}} shows a file beside the page, with {@code src} for
 * {@code path} in older sites and a {@code delimiter}; cells are Markdown: HugoBlox/hugo-blox-builder v5.5.0,
 * wowchemy/layouts/shortcodes/table.html.
 */
@AutoService(DialectRule.class)
public final class Tables extends ShortcodeRule {

    /** The rule. */
    public Tables() {
        super("wowchemy", "table");
    }

    @Override
    public void write(Call call, Edits edits) {
        needed(call, edits, "file", "path", "src", "0").ifPresent(path -> {
            Optional<String> text = text(path, call);
            if (text.isEmpty()) {
                edits.refuse(ProblemKind.DEAD_LINK.at(
                        call.open().start(), "there is no file '" + path + "'", "put it beside the page"));
                edits.replace(call.whole(), "");
                return;
            }
            String delimiter = call.argument("delimiter").orElse(",").replace("\\t", "\t");
            boolean header =
                    call.argument("header").filter(yes -> !yes.equals("false")).isPresent();
            String caption =
                    call.argument("caption").map(words -> "\n*" + words + "*\n").orElse("");
            edits.replace(call.whole(), table(Separated.rows(text.get(), delimiter.charAt(0)), header) + caption);
        });
    }

    /** The text of a file beside the page, or of the site. */
    private static Optional<String> text(String path, Call call) {
        return SiteAddresses.file(path, call.page(), call.page().rootFolders())
                .map(file -> call.page().folder().isEmpty() ? file : call.page().folder() + "/" + file)
                .flatMap(file -> call.page().site().text(file));
    }

    private static String table(List<List<String>> rows, boolean header) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> all = new ArrayList<>(rows);
        if (!header || rows.isEmpty()) {
            all.add(0, List.of());
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < all.size() && columns > 0; i++) {
            List<String> row = all.get(i);
            table.append('|');
            for (int column = 0; column < columns; column++) {
                String cell = column < row.size() ? row.get(column).replace("|", "\\|") : "";
                table.append(' ').append(cell).append(" |");
            }
            table.append('\n');
            if (i == 0) {
                table.append("|").append(" --- |".repeat(columns)).append('\n');
            }
        }
        return table.toString();
    }
}
