package dev.recto.html.prose;

import dev.recto.prose.ReferenceNode;
import dev.recto.prose.TagNode;
import dev.recto.prose.UnknownFootnote;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Draws a link's label: of links and images in it their words alone. */
final class LabelNodes extends Nodes {

    private final ElementWriter page;
    private final PassageInserts inserts;

    LabelNodes(HtmlNodeRendererContext context, ElementWriter page, PassageInserts inserts) {
        super(context);
        this.page = page;
        this.inserts = inserts;
        draw(Paragraph.class, this::drawChildren);
        draw(Link.class, this::drawChildren);
        draw(ReferenceNode.class, this::drawChildren);
        draw(Image.class, image -> page.text(inserts.words(image)));
        draw(HtmlInline.class, this::markup);
        draw(TagNode.class, this::refuse);
        draw(UnknownFootnote.class, this::refuse);
        draw(FootnoteReference.class, this::refuse);
        draw(InlineFootnote.class, this::refuse);
    }

    private void refuse(Node node) {
        inserts.refuse(node, "a label holds neither tags nor footnotes");
    }

    private void markup(HtmlInline markup) {
        String tag = markup.getLiteral();
        if (tag.startsWith("</")) {
            page.closeAuthored(AllowList.closedBy(tag));
            return;
        }
        AllowList.read(tag)
                .flatMap(element -> AllowList.element(element.normalName()))
                .filter(name -> !Elements.isBlock(name) && !Elements.EMPTY.contains(name) && !name.equals("a"))
                .ifPresent(name -> page.openAuthored(name, Map.of()));
    }
}
