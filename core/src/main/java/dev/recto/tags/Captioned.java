package dev.recto.tags;

import dev.recto.book.Caption;
import dev.recto.book.Insert;
import dev.recto.book.Named;
import dev.recto.pages.Context;
import dev.recto.prose.CaptionedTable;
import dev.recto.prose.Grammar;
import dev.recto.prose.PlainWords;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.node.Node;

/** The tables with captions in some prose, which are numbered in one row with those that tags make. */
final class Captioned {

    private final Materials materials;
    private final Context context;
    private final SortedMap<Integer, CaptionedTable.Caption> waiting = new TreeMap<>();

    Captioned(Materials materials, Context context) {
        this.materials = materials;
        this.context = context;
        for (Node node : Grammar.nodes(context.document())) {
            if (node instanceof CaptionedTable.Caption caption) {
                waiting.put(Grammar.span(caption).start(), caption);
            }
        }
    }

    /** Numbers those that start before an offset and have no number yet, and adds them, by the offsets where they start. */
    void number(int before, SortedMap<Integer, Insert> inserts) {
        SortedMap<Integer, CaptionedTable.Caption> reached = waiting.headMap(before);
        reached.forEach((start, caption) -> inserts.put(start, number(caption)));
        reached.clear();
    }

    private Caption number(CaptionedTable.Caption caption) {
        String page = context.page().address();
        String name = caption.name();
        if (name != null) {
            UniqueName.claim(Named.Kind.TABLE, name, Grammar.span(caption).start(), context, materials);
        }
        String number = context.page().nextTable();
        String anchor = materials.shown().anchor(page, "table-" + (name == null ? number : name));
        return new Caption(name, PlainWords.of(caption), number, anchor);
    }
}
