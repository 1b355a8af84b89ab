package dev.recto.html.prose;

import dev.recto.prose.ReferenceNode;
import dev.recto.prose.TagNode;
import dev.recto.prose.UnknownFootnote;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws a link's label: of links and images in it their words alone. */
final class LabelNodes extends Nodes {

    private final HtmlWriter page;
    private final PassageInserts inserts;

    LabelNodes(HtmlNodeRendererContext context, PassageInserts inserts) {
        super(context);
        this.page = context.getWriter();
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
        boolean closes = tag.startsWith("</");
        Optional<String> name = closes
                ? Optional.of(AllowList.closedBy(tag))
                : AllowList.read(tag).flatMap(element -> AllowList.element(element.normalName()));
        name.filter(each -> !AllowList.isBlock(each) && !AllowList.isEmpty(each) && !each.equals("a"))
                .ifPresent(each -> page.tag(closes ? "/" + each : each));
    }
}
