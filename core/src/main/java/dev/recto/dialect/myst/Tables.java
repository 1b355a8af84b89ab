package dev.recto.dialect.myst;

import com.google.auto.service.AutoService;
import dev.recto.dialect.Call;
import dev.recto.dialect.DialectRule;
import dev.recto.dialect.Edits;
import dev.recto.dialect.forms.Forms;
import dev.recto.dialect.forms.Separated;
import dev.recto.dialect.site.SiteAddresses;
import dev.recto.text.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables with a caption, and lists and records of CSV that are tables: docs/tables.md. */
@AutoService(DialectRule.class)
public final class Tables extends DirectiveRule {

    /** The rule. */
    public Tables() {
        super("table", "list-table", "csv-table");
    }

    @Override
    void write(Directive directive, Call call, Edits edits) {
        String body = body(directive, call.text());
        String caption = directive.argument().isEmpty() ? "" : "**" + Forms.escaped(directive.argument()) + "**\n\n";
        if (call.name().equals("table")) {
            unwrap(directive, anchor(call) + caption, edits);
            return;
        }
        boolean header =
                call.argument("header-rows").filter(count -> !count.equals("0")).isPresent();
        if (call.name().equals("csv-table")) {
            records(directive, call, edits)
                    .ifPresent(rows -> edits.replace(
                            whole(directive),
                            anchor(call) + caption
                                    + table(rows, header || call.named().containsKey("header")) + "\n"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : body.split("\n", -1)) {
            Matcher cell = CELL.matcher(line);
            if (!cell.matches()) {
                if (!rows.isEmpty() && !line.isBlank()) {
                    List<String> row = rows.get(rows.size() - 1);
                    int last = row.size() - 1;
                    row.set(last, row.get(last) + " " + line.strip());
                }
                continue;
            }
            if (cell.group(1) != null || rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1)
                    .add(cell.group(2) == null ? "" : cell.group(2).strip());
        }
        edits.replace(whole(directive), anchor(call) + caption + table(rows, header) + "\n");
    }

    /** Those of CSV, the line that names the columns first; nothing where its file is not there, which is refused. */
    private static Optional<List<List<String>>> records(Directive directive, Call call, Edits edits) {
        String delimiter = call.argument("delim").orElse(",");
        char between = delimiter.equals("tab") ? '\t' : delimiter.equals("space") ? ' ' : delimiter.charAt(0);
        String names = call.argument("header").map(line -> line + "\n").orElse("");
        String file = call.named().get("file");
        if (file == null) {
            return Optional.of(Separated.rows(names + body(directive, call.text()), between));
        }
        Optional<String> text = SiteAddresses.inSite(
                        file, call.page(), call.page().rootFolders())
                .flatMap(call.page().site()::text);
        if (text.isEmpty()) {
            edits.refuse(ProblemKind.DEAD_LINK.at(
                    directive.open().start(),
                    "there is no file '" + file + "' in the site",
                    "write its path from this page's folder"));
            edits.replace(whole(directive), "");
        }
        return text.map(found -> Separated.rows(names + found, between));
    }

    private static final Pattern CELL = Pattern.compile("[ \\t>]*([*-][ \\t]+)?[*-](?:[ \\t]+(.*)|$)()");

    private static String table(List<List<String>> rows, boolean header) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder table = new StringBuilder();
        List<List<String>> all = new ArrayList<>(rows);
        if (!header || all.isEmpty()) {
            all.add(0, List.of());
        }
        for (int row = 0; row < all.size(); row++) {
            table.append('|');
            for (int column = 0; column < columns; column++) {
                List<String> cells = all.get(row);
                String words = column < cells.size() && cells.get(column) != null ? cells.get(column) : "";
                table.append(' ')
                        .append(words.replaceAll("(?<!\\\\)\\|", "\\\\|"))
                        .append(" |");
            }
            table.append(row == 0 ? "\n|" + " --- |".repeat(columns) + "\n" : "\n");
        }
        return table.toString().strip();
    }
}
