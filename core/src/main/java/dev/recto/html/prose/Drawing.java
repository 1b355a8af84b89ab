package dev.recto.html.prose;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;

/** commonmark's own renderer, made to write through an {@link ElementWriter}: all that it knows to draw, it draws. */
final class Drawing extends HtmlRenderer.Builder {

    private final ElementWriter page;

    Drawing(ElementWriter page) {
        this.page = page;
        percentEncodeUrls(true);
    }

    @Override
    public HtmlRenderer.Builder nodeRendererFactory(HtmlNodeRendererFactory factory) {
        return super.nodeRendererFactory(context -> factory.create(new PageContext(context, page)));
    }

    /** Draws a tree. Of two renderers for a kind of nodes the one that was added first has it. */
    void draw(Node root) {
        nodeRendererFactory(CoreHtmlNodeRenderer::new);
        build().render(root, new StringBuilder());
    }
}
