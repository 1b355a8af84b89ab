package dev.recto.html.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a tree of HTML, with the pieces in the places of what stands for them. */
final class PageWriter {

    private final StringBuilder out = new StringBuilder();
    private final HtmlWriter html = new HtmlWriter(out);
    private final Pieces pieces;

    PageWriter(Pieces pieces) {
        this.pieces = pieces;
    }

    /** What stands in an element. */
    String write(Element root) {
        root.childNodes().forEach(this::write);
        return out.toString();
    }

    private void write(Node node) {
        if (node instanceof TextNode text) {
            write(text.getWholeText(), node.parentElement());
        } else if (node instanceof Element element && pieces.of(element) != null) {
            write(element, pieces.of(element));
        } else if (node instanceof Element element) {
            String name = element.normalName();
            Map<String, String> attributes = new LinkedHashMap<>();
            element.attributes().forEach(each -> attributes.put(each.getKey(), each.getValue()));
            html.tag(name, attributes);
            element.childNodes().forEach(this::write);
            if (!AllowList.isEmpty(name)) {
                html.tag("/" + name);
            }
        }
    }

    /** White space between blocks says nothing. */
    private void write(String text, Element parent) {
        boolean lineEnd = text.equals("\n") && !parent.nameIs("pre");
        if (lineEnd || (text.isBlank() && AllowList.isMadeOfBlocks(parent.normalName()))) {
            line();
        } else {
            html.text(text);
        }
    }

    private void write(Element element, Pieces.Piece piece) {
        if (piece.isBlock()) {
            line();
        }
        int start = out.length();
        element.childNodes().forEach(this::write);
        String inside = out.substring(start);
        out.setLength(start);
        out.append(piece.html().apply(inside));
    }

    private void line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
