package dev.recto.html.prose;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * commonmark's context with another writer.
 *
 * @param context commonmark's own
 * @param page where everything is written
 */
record PageContext(HtmlNodeRendererContext context, ElementWriter page) implements HtmlNodeRendererContext {

    @Override
    public HtmlWriter getWriter() {
        return page;
    }

    @Override
    public void render(Node node) {
        context.render(node);
    }

    @Override
    public String encodeUrl(String url) {
        return context.encodeUrl(url);
    }

    @Override
    public Map<String, String> extendAttributes(Node node, String tagName, Map<String, String> attributes) {
        return context.extendAttributes(node, tagName, attributes);
    }

    @Override
    public String getSoftbreak() {
        return context.getSoftbreak();
    }

    @Override
    public boolean shouldEscapeHtml() {
        return context.shouldEscapeHtml();
    }

    @Override
    public boolean shouldOmitSingleParagraphP() {
        return context.shouldOmitSingleParagraphP();
    }

    @Override
    public boolean shouldSanitizeUrls() {
        return context.shouldSanitizeUrls();
    }

    @Override
    public UrlSanitizer urlSanitizer() {
        return context.urlSanitizer();
    }
}
