package dev.recto.html.prose;

import dev.recto.book.Caption;
import dev.recto.prose.CaptionedTable;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Draws tables with their captions, as those are drawn that tests have computed. */
final class CaptionNodes extends Nodes {

    private final Pieces pieces;
    private final PassageInserts inserts;
    private final Setting setting;

    CaptionNodes(HtmlNodeRendererContext context, Pieces pieces, PassageInserts inserts, Setting setting) {
        super(context);
        this.pieces = pieces;
        this.inserts = inserts;
        this.setting = setting;
        draw(CaptionedTable.class, this::table);
        draw(CaptionedTable.Caption.class, this::caption);
    }

    private void table(CaptionedTable table) {
        String anchor = inserts.at(table.getLastChild())
                .map(insert -> ((Caption) insert).anchor())
                .orElse("");
        page.line();
        page.tag(
                "figure",
                anchor.isEmpty() ? Map.of("class", "values") : new TreeMap<>(Map.of("class", "values", "id", anchor)));
        page.line();
        drawChildren(table);
        page.tag("/figure");
        page.line();
    }

    private void caption(CaptionedTable.Caption caption) {
        page.line();
        page.tag("figcaption");
        inserts.at(caption)
                .ifPresentOrElse(
                        insert -> {
                            page.raw(pieces.put(insert, inserts.words(insert), setting.html(insert)));
                            page.text(" ");
                            inserts.shown(caption);
                        },
                        () -> inserts.refuse(caption, "this caption has no number"));
        drawChildren(caption);
        page.tag("/figcaption");
        page.line();
    }
}
