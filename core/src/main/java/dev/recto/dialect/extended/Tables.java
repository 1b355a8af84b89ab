package dev.recto.dialect.extended;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.recto.dialect.Edits;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rules.Rule;
import java.util.List;

/** A table without a heading row gets an empty one; one with several has no form in the one grammar. */
final class Tables implements Rule {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        TablesExtension.create().extend(parser);
    }

    @Override
    public void rewrite(ParsedPage page, Edits edits) {
        for (TableBlock table : page.all(TableBlock.class)) {
            List<TableRow> heads = rows(table, TableHead.class);
            if (heads.isEmpty()) {
                int columns = rows(table, TableSeparator.class).stream()
                        .mapToInt(row -> ParsedPage.children(row, Node.class).size())
                        .sum();
                edits.before(ParsedPage.span(table), table.getStartOffset(), "|" + "  |".repeat(columns) + "\n");
            } else if (heads.size() > 1) {
                edits.refuse(
                        heads.get(1).getStartOffset(),
                        "a table has one heading row",
                        "join this row with the one above");
            }
        }
    }

    private static List<TableRow> rows(TableBlock table, Class<? extends Node> part) {
        return ParsedPage.children(table, part).stream()
                .flatMap(found -> ParsedPage.children(found, TableRow.class).stream())
                .toList();
    }
}
