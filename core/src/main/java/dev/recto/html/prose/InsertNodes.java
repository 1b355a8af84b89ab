package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.html.prose.Pieces.Piece;
import dev.recto.prose.CitationNode;
import dev.recto.prose.FenceInfo;
import dev.recto.prose.FenceLooks;
import dev.recto.prose.FormulaBlock;
import dev.recto.prose.FormulaNode;
import dev.recto.prose.ReferenceNode;
import dev.recto.prose.TagNode;
import dev.recto.prose.UnknownFootnote;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Draws what tags, names, fences, formulas and citations came to. What came to nothing is refused: nothing raw reaches a page. */
final class InsertNodes extends Nodes {

    private final Pieces pieces;
    private final PassageInserts inserts;
    private final Setting setting;

    InsertNodes(HtmlNodeRendererContext context, Pieces pieces, PassageInserts inserts, Setting setting) {
        super(context);
        this.pieces = pieces;
        this.inserts = inserts;
        this.setting = setting;
        draw(TagNode.class, this::tag);
        draw(ReferenceNode.class, this::reference);
        draw(FormulaNode.class, this::formula);
        draw(CitationNode.class, this::citation);
        draw(FormulaBlock.class, this::formula);
        draw(UnknownFootnote.class, note -> inserts.refuse(note, "there is no footnote '" + note.label() + "'"));
        draw(FencedCodeBlock.class, this::fence);
        draw(IndentedCodeBlock.class, code -> code("", FenceLooks.NONE, code.getLiteral()));
    }

    private void tag(TagNode tag) {
        Optional<Insert> insert = inserts.at(tag);
        if (insert.isEmpty()) {
            inserts.refuse(tag, "nothing is known of the tag {@" + tag.name() + "}");
        } else {
            show(tag, insert.get(), setting.html(insert.get()));
        }
    }

    private void reference(ReferenceNode name) {
        Optional<Insert> insert = inserts.at(name);
        if (insert.isEmpty()) {
            inserts.refuse(name, "nothing is known of the name [" + name.reference() + "]");
        } else if (insert.get() instanceof Insert.Reference known
                && !name.label().isEmpty()) {
            page.raw(pieces.open(new Piece(false, inserts.words(known), label -> setting.labelled(known, label))));
            drawChildren(name);
            page.tag("/" + Pieces.ELEMENT);
            inserts.shown(name);
        } else {
            show(name, insert.get(), setting.html(insert.get()));
        }
    }

    private void formula(Node formula) {
        Optional<Insert> insert = inserts.at(formula);
        if (insert.isEmpty()) {
            inserts.refuse(formula, "the markup around this formula swallows it");
        } else {
            show(formula, insert.get(), setting.html(insert.get()));
        }
    }

    private void citation(CitationNode citation) {
        Optional<Insert> insert = inserts.at(citation);
        if (insert.isEmpty()) {
            inserts.refuse(citation, "nothing is known of this citation");
        } else {
            show(citation, insert.get(), setting.html(insert.get()));
        }
    }

    private void fence(FencedCodeBlock fence) {
        Optional<Insert> insert = inserts.at(fence);
        if (insert.isPresent()) {
            show(fence, insert.get(), setting.html(insert.get()));
        } else {
            String info = fence.getInfo() == null ? "" : fence.getInfo();
            FenceInfo read = FenceInfo.parse(info);
            code(read.language(), read.looks(), fence.getLiteral());
        }
    }

    private void code(String language, FenceLooks looks, String code) {
        page.raw(
                pieces.put(true, "", setting.fence(language, looks, code.lines().toList())));
    }

    private void show(Node node, Insert insert, String html) {
        page.raw(pieces.put(insert, inserts.words(insert), html));
        inserts.shown(node);
    }
}
