package dev.recto.html.prose;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives the elements that Markdown makes the shape that the book's pages have. */
final class Furniture {

    private Furniture() {}

    static void arrange(Element body) {
        wrapBareWords(body);
        body.select("[align]").forEach(Furniture::alignByClass);
        body.select("table").forEach(Furniture::letScroll);
        body.select("input").forEach(Furniture::showTask);
        body.select("div.adm-block").forEach(Furniture::setAside);
        body.select("div.footnotes").forEach(Furniture::endNotes);
        body.select("tt").tagName("code");
        body.select("center").tagName("div");
    }

    /** Words that stand in no paragraph, as the first sentence of a doc comment does, get one. */
    private static void wrapBareWords(Element body) {
        List<Node> line = new ArrayList<>();
        for (Node node : List.copyOf(body.childNodes())) {
            boolean words = node instanceof TextNode || (node instanceof Element element && !element.isBlock());
            if (words) {
                line.add(node);
            } else {
                wrap(line);
            }
        }
        wrap(line);
    }

    private static void wrap(List<Node> line) {
        boolean blank = line.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!blank) {
            Element paragraph = new Element("p");
            line.get(0).before(paragraph);
            line.forEach(paragraph::appendChild);
        } else if (!line.isEmpty()) {
            ((TextNode) line.get(0)).text("\n");
            line.stream().skip(1).forEach(Node::remove);
        }
        line.clear();
    }

    private static void alignByClass(Element cell) {
        if (cell.attr("align").matches("right|center")) {
            cell.addClass(cell.attr("align"));
        }
        cell.removeAttr("align");
    }

    private static void letScroll(Element table) {
        table.wrap("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"></div>");
        table.select("thead th").stream()
                .filter(head -> !head.hasAttr("scope"))
                .forEach(head -> head.attr("scope", "col"));
        // An empty heading says nothing to a screen reader; an empty cell is just that.
        table.select("thead th").stream()
                .filter(head -> head.text().isBlank())
                .forEach(head -> head.tagName("td").removeAttr("scope"));
    }

    private static void showTask(Element input) {
        if (input.attr("type").equals("checkbox")) {
            boolean done = input.hasAttr("checked");
            Element box = new Element("span").addClass("task").attr("role", "img");
            input.replaceWith(box.attr("aria-label", done ? "done" : "open").text(done ? "\u2611" : "\u2610"));
        } else {
            input.remove();
        }
    }

    private static void setAside(Element block) {
        boolean folded = block.hasClass("adm-collapsed");
        Element heading = block.selectFirst("> .adm-heading");
        Element content = block.selectFirst("> .adm-body");
        String title = heading == null ? "" : heading.text();
        String kind = block.classNames().stream()
                .filter(name -> name.matches("adm-(?!block|collapsed)[a-z]+"))
                .findFirst()
                .orElse("adm-note");
        if (heading != null) {
            heading.remove();
        }
        if (content != null) {
            content.unwrap();
        }
        block.removeAttr("class").addClass("admonition").addClass(kind);
        block.tagName(folded ? "details" : "aside");
        if (folded || !title.isEmpty()) {
            block.prependElement(folded ? "summary" : "p")
                    .addClass("admonition-title")
                    .text(title);
        }
    }

    private static void endNotes(Element notes) {
        notes.tagName("section").attr("aria-label", "Footnotes");
        notes.select("> hr").remove();
        notes.select("a.footnote-backref").attr("aria-label", "Back to the text");
        for (Element back : notes.select("a.footnote-backref")) {
            Element last = back.previousElementSibling();
            if (last != null && last.tagName().equals("p")) {
                last.appendText(" ").appendChild(back);
            }
        }
    }
}
