package dev.recto.dialect.extended;

import com.google.auto.service.AutoService;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.recto.dialect.Dialect;
import dev.recto.dialect.Edits;
import dev.recto.dialect.Manuscript;
import dev.recto.dialect.ParsedPage;
import dev.recto.dialect.Rules;
import dev.recto.dialect.Rules.Rule;
import dev.recto.dialect.Translation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Admonitions, attributes, abbreviations, and the freedoms that flexmark's tables, footnotes and definition lists have. */
@AutoService(Dialect.class)
public final class Extended implements Dialect {

    private static final Rules RULES = new Rules(List.of(
            new Admonitions(),
            new Attributes(),
            new Abbreviations(),
            new Tables(),
            new Footnotes(),
            new Definitions()));

    @Override
    public String name() {
        return "extended";
    }

    @Override
    public Translation translate(String text, Manuscript page) {
        return RULES.translate(text, page);
    }

    /** A tilde may stand for the colon before a definition. */
    private static final class Definitions implements Rule {

        @Override
        public void extend(Parser.Builder parser) {
            DefinitionExtension.create().extend(parser);
        }

        @Override
        public void rewrite(ParsedPage page, Edits edits) {
            for (DefinitionItem item : page.all(DefinitionItem.class)) {
                if (item.getOpeningMarker().toString().equals("~")) {
                    edits.replace(ParsedPage.span(item.getOpeningMarker()), ":");
                }
            }
        }
    }

    /** The label of a footnote may have spaces, which become hyphens. */
    private static final class Footnotes implements Rule {

        private static final Pattern SPACE = Pattern.compile("\\s+");

        @Override
        public void extend(Parser.Builder parser) {
            FootnoteExtension.create().extend(parser);
        }

        @Override
        public void rewrite(ParsedPage page, Edits edits) {
            Map<String, String> labels = new HashMap<>();
            for (FootnoteBlock note : page.all(FootnoteBlock.class)) {
                BasedSequence label = note.getText();
                String other = labels.putIfAbsent(joined(label), label.toString());
                if (other != null && !other.equals(label.toString())) {
                    edits.refuse(label.getStartOffset(), "another footnote is called '" + other + "'", "rename one");
                }
                join(edits, label);
            }
            page.all(Footnote.class).forEach(footnote -> join(edits, footnote.getText()));
        }

        private static void join(Edits edits, BasedSequence label) {
            if (SPACE.matcher(label).find()) {
                edits.replace(ParsedPage.span(label), joined(label));
            }
        }

        private static String joined(BasedSequence label) {
            return SPACE.matcher(label).replaceAll("-");
        }
    }

    /** A table without a heading row gets an empty one; one with several has no form in the one grammar. */
    private static final class Tables implements Rule {

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
                            .mapToInt(
                                    row -> ParsedPage.children(row, Node.class).size())
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
}
