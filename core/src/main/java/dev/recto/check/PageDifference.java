package dev.recto.check;

import dev.recto.text.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Where a page first differs from the one that follows from the evidence, told as a reader would see it.
 *
 * @param kind what differs there: a listing, an output, a whole source, or something else on the page
 * @param words where it is, what stands there and what should
 */
record PageDifference(ProblemKind kind, String words) {

    static PageDifference of(byte[] found, byte[] expected) {
        List<Node> there = nodes(found);
        List<Node> wanted = nodes(expected);
        int at = 0;
        while (at < there.size() && at < wanted.size() && said(there.get(at)).equals(said(wanted.get(at)))) {
            at++;
        }
        Node has = at < there.size() ? there.get(at) : null;
        Node follows = at < wanted.size() ? wanted.get(at) : null;
        if (has == null && follows == null) {
            return new PageDifference(ProblemKind.CHANGED_PAGE, LineDifference.of(found, expected));
        }
        String one = has == null ? "" : said(has);
        String other = follows == null ? "" : said(follows);
        Element around = around(follows == null ? has : follows);
        return new PageDifference(
                kind(around),
                name(around) + LineDifference.words("it shows '%s' where '%s' follows from the evidence", one, other));
    }

    private static List<Node> nodes(byte[] html) {
        List<Node> nodes = new ArrayList<>();
        Jsoup.parse(new String(html, StandardCharsets.UTF_8)).traverse((node, depth) -> nodes.add(node));
        return nodes;
    }

    /** The words of a text, or a tag with its attributes. */
    private static String said(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText();
        }
        return node instanceof Element element
                ? "<" + element.tagName() + element.attributes() + ">"
                : node.outerHtml();
    }

    /** The nearest part of the page that readers can name. */
    private static @Nullable Element around(@Nullable Node node) {
        Element element = node instanceof Element tag ? tag : node == null ? null : (Element) node.parentNode();
        return element == null ? null : element.closest("figure, code.whole, [id]");
    }

    private static ProblemKind kind(@Nullable Element around) {
        Element part =
                around == null ? null : around.closest("figure.listing, section.proven, figure.output, code.whole");
        if (part == null) {
            return ProblemKind.CHANGED_PAGE;
        }
        return part.is("figure.listing, section.proven")
                ? ProblemKind.CHANGED_LISTING
                : part.is("figure.output") ? ProblemKind.CHANGED_OUTPUT : ProblemKind.CHANGED_SOURCE_PAGE;
    }

    private static String name(@Nullable Element around) {
        Element named = around == null ? null : around.closest("[id]");
        return named == null ? "" : "#" + named.id() + ": ";
    }
}
