package dev.recto.html.prose;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The allow-list of elements and attributes in prose: what it does not name does not reach the book. */
final class Allowed {

    private static final Safelist ELEMENTS = new Safelist()
            .addTags("a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col")
            .addTags("colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark", "ol")
            .addTags("p", "pre", "q", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup")
            .addTags("table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var", "wbr", "tt", "center")
            .addAttributes(":all", "id", "class", "title", "lang", "dir")
            .addAttributes("a", "href")
            .addAttributes("details", "open")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("input", "type", "checked")
            .addAttributes("ol", "start", "reversed")
            .addAttributes("td", "align", "colspan", "rowspan")
            .addAttributes("th", "align", "colspan", "rowspan", "scope");

    private Allowed() {}

    /** A copy of the document with no element and no attribute but these. */
    static Document clean(Document document) {
        Document clean = new Cleaner(ELEMENTS).clean(document);
        clean.outputSettings().prettyPrint(false);
        return clean;
    }

    /** Takes away every attribute whose value may do more than it should. */
    static void checkValues(Document document) {
        document.select("a[href]").forEach(Allowed::checkLink);
        document.select("img").forEach(Allowed::checkImage);
        for (String name : List.of("width", "height", "start", "colspan", "rowspan")) {
            document.select("[" + name + "]").stream()
                    .filter(element -> !element.attr(name).matches("[0-9]{1,4}"))
                    .forEach(element -> element.removeAttr(name));
        }
    }

    private static void checkLink(Element link) {
        SafeAddress.link(link.attr("href"))
                .ifPresentOrElse(safe -> link.attr("href", safe), () -> link.removeAttr("href"));
    }

    /** An image from elsewhere becomes a link to it: reading the book asks nobody else for anything. */
    private static void checkImage(Element image) {
        String address = image.attr("src");
        String words = image.attr("alt");
        if (SafeAddress.local(address).isPresent()) {
            image.attr("src", SafeAddress.local(address).orElseThrow()).attr("alt", words);
            return;
        }
        Element replacement = new Element(SafeAddress.link(address).isPresent() ? "a" : "span");
        SafeAddress.link(address).ifPresent(safe -> replacement.attr("href", safe));
        replacement.text(words.isEmpty() ? "image" : words);
        image.replaceWith(replacement);
    }
}
