package dev.recto.tags;

import dev.recto.book.Caption;
import dev.recto.book.Insert;
import dev.recto.pages.Context;
import dev.recto.prose.CaptionedTable;
import dev.recto.prose.Grammar;
import dev.recto.prose.PlainWords;
import dev.recto.text.ProblemKind;
import java.util.SortedMap;
import org.commonmark.node.Node;

/** The numbers of the tables in prose that have captions. */
final class Captioned {

    private final Materials materials;

    Captioned(Materials materials) {
        this.materials = materials;
    }

    /** Adds one for each caption of some prose, by the offset where it starts. */
    void add(Context context, SortedMap<Integer, Insert> inserts) {
        for (Node node : Grammar.nodes(context.document())) {
            if (node instanceof CaptionedTable.Caption caption) {
                inserts.put(Grammar.span(caption).start(), number(caption, context));
            }
        }
    }

    private Caption number(CaptionedTable.Caption caption, Context context) {
        String page = context.page().address();
        String name = caption.name();
        if (name != null && !materials.listed().add(page + "#tbl:" + name)) {
            materials
                    .report()
                    .accept(ProblemKind.DUPLICATE_NAME.at(
                            context.place(Grammar.span(caption).start()),
                            "another table on this page is called '" + name + "'",
                            "rename one of them"));
        }
        String number = context.page().nextTable();
        String anchor = materials.shown().anchor(page, "table-" + (name == null ? number : name));
        return new Caption(name, PlainWords.of(caption), number, anchor);
    }
}
