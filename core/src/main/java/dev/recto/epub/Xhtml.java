package dev.recto.epub;

import dev.recto.xml.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A document of the publication as XHTML. */
final class Xhtml {

    /** What an element is in the terms of EPUB. */
    static final String TYPE = "epub:type";

    /** What runs from left to right in every book. */
    private static final String CODE = "pre, code, samp, kbd, .code, .place, td.right";

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n";

    private Xhtml() {}

    /** Says what an element is, to reading systems and to screen readers. */
    static Element means(Element element, String type, String role) {
        return element.attr(TYPE, type).attr("role", role);
    }

    /**
     * The bytes of a document.
     *
     * @param styles addresses of its style sheets
     */
    static byte[] of(Tongue tongue, String title, List<String> styles, Element content) {
        Document document = new Document("");
        document.outputSettings(new OutputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false));
        Element html = document.appendElement("html")
                .attr("xmlns", "http://www.w3.org/1999/xhtml")
                .attr("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attr("lang", tongue.tag())
                .attr("xml:lang", tongue.tag());
        Element head = html.appendText("\n").appendElement("head").appendText("\n");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendText("\n").appendElement("title").appendText(title);
        for (String style : styles) {
            head.appendText("\n")
                    .appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("href", style);
        }
        head.appendText("\n");
        html.appendText("\n")
                .appendElement("body")
                .appendText("\n")
                .appendChild(content)
                .appendText("\n");
        html.appendText("\n");
        if (tongue.isReversed()) {
            html.attr("dir", "rtl");
            content.select(CODE).attr("dir", "ltr");
            content.select("svg").attr("direction", "ltr");
        }
        content.select("[lang]").forEach(element -> element.attr("xml:lang", element.attr("lang")));
        content.select("svg").forEach(svg -> svg.attr("xmlns", "http://www.w3.org/2000/svg"));
        content.select("math")
                .forEach(math ->
                        math.attr("xmlns", "http://www.w3.org/1998/Math/MathML").attr("dir", "ltr"));
        document.nodeStream().toList().forEach(Xhtml::makeReadable);
        return (PROLOGUE + document.html() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What of a document reading systems have to know. */
    static Set<String> properties(Element content) {
        Set<String> properties = new TreeSet<>();
        if (content.selectFirst("math") != null) {
            properties.add("mathml");
        }
        if (content.selectFirst("svg") != null) {
            properties.add("svg");
        }
        return properties;
    }

    private static void makeReadable(Node node) {
        if (node instanceof Comment) {
            node.remove();
        } else if (node instanceof TextNode text) {
            text.text(XmlText.readable(text.getWholeText()));
        } else if (node instanceof Element element) {
            element.attributes().forEach(each -> each.setValue(XmlText.readable(each.getValue())));
        }
    }
}
