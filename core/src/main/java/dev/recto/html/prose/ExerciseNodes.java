package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.prose.Exercise;
import dev.recto.prose.Exercise.Solution;
import dev.recto.prose.TagNode;
import dev.recto.words.Wording;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Draws exercises: the head that the book gives each, its text, and its solution, folded. */
final class ExerciseNodes extends Nodes {

    private final Pieces pieces;
    private final PassageInserts inserts;
    private final Setting setting;
    private final Wording wording;

    ExerciseNodes(
            HtmlNodeRendererContext context, Pieces pieces, PassageInserts inserts, Setting setting, Wording wording) {
        super(context);
        this.pieces = pieces;
        this.inserts = inserts;
        this.setting = setting;
        this.wording = wording;
        draw(Exercise.class, this::exercise);
        draw(Solution.class, this::solution);
    }

    private void exercise(Exercise exercise) {
        page.line();
        page.tag("div", Map.of("class", "admonition exercise"));
        drawParts(exercise);
        page.tag("/div");
        page.line();
    }

    private void solution(Solution solution) {
        page.line();
        page.tag("details", Map.of("class", "solution"));
        page.tag("summary", spoken(wording, Map.of()));
        page.text(wording.prose().solution());
        page.tag("/summary");
        drawParts(solution);
        page.tag("/details");
        page.line();
    }

    /** What its tag came to, and then the blocks below. */
    private void drawParts(Node block) {
        page.line();
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TagNode tag) {
                open(tag);
            } else {
                context.render(child);
            }
        }
    }

    private void open(TagNode tag) {
        Insert insert = inserts.at(tag).orElse(null);
        if (insert == null) {
            inserts.refuse(tag, "nothing is known of the tag {@" + tag.name() + "}");
            return;
        }
        inserts.shown(tag);
        if (insert.isBlock()) {
            page.raw(pieces.put(insert, inserts.words(insert), setting.html(insert)));
        }
    }
}
