package dev.recto.sites;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a reader sees of a page, one block a line: its words, where they stand, and where its links, images and cards lead.
 */
final class Outline {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "em", "i", "img", "ins", "kbd", "label", "mark",
            "math", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "input", "wbr");
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "button", "link", "meta");

    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    /** That of a part of a page. */
    static String of(Element part) {
        Outline outline = new Outline();
        outline.block(part, 0);
        return outline.lines.toString();
    }

    private void block(Element element, int depth) {
        if (UNSEEN.contains(element.tagName())
                || element.hasAttr("hidden") && element.text().isEmpty()) {
            return;
        }
        if (element.tagName().equals("pre")) {
            line(depth, name(element), "");
            element.wholeText().lines().forEach(code -> line(depth + 1, "|", code));
            return;
        }
        if (element.tagName().equals("tr")) {
            line(depth, "tr", element.children().stream().map(Outline::words).collect(Collectors.joining(" | ")));
            return;
        }
        StringBuilder words = new StringBuilder();
        List<Node> children = element.childNodes();
        int first = 0;
        while (first < children.size() && isInline(children.get(first))) {
            words.append(inline(children.get(first)));
            first++;
        }
        line(depth, name(element), squeezed(words.toString()));
        StringBuilder more = new StringBuilder();
        for (Node child : children.subList(first, children.size())) {
            if (isInline(child)) {
                more.append(inline(child));
            } else if (child instanceof Element block) {
                flush(more, depth + 1);
                block(block, depth + 1);
            }
        }
        flush(more, depth + 1);
    }

    private void flush(StringBuilder words, int depth) {
        String text = squeezed(words.toString());
        words.setLength(0);
        if (!text.isEmpty()) {
            line(depth, "-", text);
        }
    }

    private void line(int depth, String name, String words) {
        lines.append(("  ".repeat(depth) + name + " " + words).stripTrailing()).append('\n');
    }

    /** The element's name, with the classes that say what it is. */
    private static String name(Element element) {
        String classes = String.join(".", element.classNames());
        return element.tagName()
                + (classes.isEmpty() ? "" : "." + classes)
                + (element.hasAttr("open") ? "[open]" : "")
                + (element.id().isEmpty() ? "" : "#" + element.id());
    }

    private static boolean isInline(Node node) {
        return !(node instanceof Element element)
                || element.tagName().equals("math")
                || INLINE.contains(element.tagName())
                        && element.children().stream().allMatch(Outline::isInline);
    }

    private static String words(Element element) {
        return squeezed(element.childNodes().stream().map(Outline::inline).collect(Collectors.joining()));
    }

    private static String squeezed(String words) {
        return words.replaceAll("[ \\t\\n]+", " ").strip();
    }

    private static String inline(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        if (!(node instanceof Element element) || UNSEEN.contains(element.tagName())) {
            return "";
        }
        String inside = element.childNodes().stream().map(Outline::inline).collect(Collectors.joining());
        return switch (element.tagName()) {
            case "a" -> element.hasAttr("href") ? "[" + inside + "](" + element.attr("href") + ")" : inside;
            case "img" -> "![" + element.attr("alt") + "](" + element.attr("src") + sized(element) + ")";
            case "br" -> " / ";
            case "input" -> element.hasAttr("checked") ? "[x]" : "[ ]";
            case "math" -> "$" + element.text() + "$";
            case "span" -> element.id().isEmpty() ? inside : "{#" + element.id() + "}" + inside;
            case "abbr" -> inside + "{" + element.attr("title") + "}";
            default -> "<" + element.tagName() + ">" + inside + "</" + element.tagName() + ">";
        };
    }

    private static String sized(Element image) {
        return (image.hasAttr("width") ? " " + image.attr("width") + "×" + image.attr("height") : "").stripTrailing();
    }
}
