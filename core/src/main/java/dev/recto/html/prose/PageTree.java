package dev.recto.html.prose;

import dev.recto.html.prose.RenderedProse.Heading;
import dev.recto.words.ProseWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn, as a browser reads it, and then as the book wants it: a block in a line of words parts the elements around
 * it, headings follow the page's, tables can be scrolled.
 */
final class PageTree {

    private static final Set<String> ALIGNED = Set.of("right", "center");

    private static final Evaluator CODE = QueryParser.parse("code");
    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3, h4, h5, h6");
    private static final Evaluator PARAGRAPHS = QueryParser.parse("p");
    private static final Evaluator CODE_APART = QueryParser.parse("pre");
    private static final Evaluator FOOTNOTES = QueryParser.parse("section.footnotes");
    private static final Evaluator CELLS = QueryParser.parse("td, th");
    private static final Evaluator TABLES = QueryParser.parse("table");
    private static final Evaluator LINKS_IN_LINKS = QueryParser.parse(Pieces.ELEMENT + " a, a a");
    private static final Evaluator PIECES_IN_LINKS = QueryParser.parse("a " + Pieces.ELEMENT);

    private final Pieces pieces;
    private final ProseWords words;
    private final Element root;

    /** @param drawn HTML whose author's elements all end, with elements of the pieces in it */
    PageTree(String drawn, Pieces pieces, ProseWords words) {
        this.pieces = pieces;
        this.words = words;
        this.root = Jsoup.parseBodyFragment(drawn.replace('\0', '\uFFFD')).body();
    }

    /** The tree of what may stand in a line of words, such as a label. */
    Element line(Typography typography) {
        typography.set(root, pieces);
        return root;
    }

    /** The tree of what stands by itself, its words set as the author typed them or otherwise. */
    Element blocks(Headings headings, Setting setting, Optional<Typography> typography) {
        CodeApart.mark(root, pieces, setting);
        typography.ifPresent(set -> set.set(root, pieces));
        root.select(CODE).removeAttr("class");
        root.select(HEADINGS).forEach(heading -> fit(heading, headings));
        partLinks();
        partLines();
        wrapWords();
        root.select(PARAGRAPHS).forEach(PageTree::removeIfEmpty);
        root.select(CODE_APART).attr("tabindex", "0");
        // No section: each passage of a page may have one, and it has neither a heading nor a name that no other has.
        root.select(FOOTNOTES).tagName("div").select("> ol").attr("aria-label", words.footnotes());
        root.select(CELLS).forEach(PageTree::furnish);
        root.select(TABLES).forEach(this::makeScrollable);
        return root.appendText("\n");
    }

    /** One without words is nothing to go to. */
    private void fit(Element heading, Headings headings) {
        String words = pieces.words(heading).strip();
        Attributes given = heading.attributes().clone();
        int level = heading.normalName().charAt(1) - '0';
        heading.clearAttributes();
        if (!words.isEmpty()) {
            Heading fitted = headings.fit(level, given.get("id"), words);
            heading.tagName("h" + fitted.level()).attr("id", fitted.anchor());
            given.forEach(each ->
                    heading.attr(each.getKey(), each.getKey().equals("id") ? fitted.anchor() : each.getValue()));
        } else if (heading.childNodeSize() == 0) {
            heading.remove();
        } else {
            heading.tagName("div");
        }
    }

    /** A link in a link is no HTML: one that the book sets parts the author's, which holds no other of the author's. */
    private void partLinks() {
        root.select(LINKS_IN_LINKS).forEach(Element::unwrap);
        for (Element piece : reversed(root.select(PIECES_IN_LINKS))) {
            while (pieces.of(piece).isLink() && piece.closest("a") != null) {
                part(piece);
            }
        }
    }

    /** Behind a heading and the like, which is not to be parted, a block waits for its end. */
    private void partLines() {
        List<Element> blocks = reversed(root.getAllElements());
        blocks.removeIf(element -> element == root || !pieces.isBlock(element));
        for (Element block : blocks) {
            Element awaited = awaited(block);
            if (awaited != null) {
                awaited.after(block);
            }
            while (block.parent() != null && !holdsBlocks(block.parent())) {
                part(block);
            }
        }
    }

    private boolean holdsBlocks(Element element) {
        return pieces.of(element) == null ? AllowList.holdsBlocks(element.normalName()) : pieces.isBlock(element);
    }

    /** What a block waits for; null where it need not wait. */
    private @Nullable Element awaited(Element block) {
        Element awaited = null;
        for (Element around : block.parents()) {
            if (AllowList.isWhole(around.normalName())) {
                awaited = around.nameIs("caption") ? around.closest("table") : around;
            }
        }
        boolean inPiece = awaited != null && awaited.parent() != null && pieces.of(awaited.parent()) != null;
        return inPiece ? awaited.parent() : awaited;
    }

    /** Closes the element around another before it, and opens it again behind it. */
    private void part(Element inner) {
        Element parent = inner.parent();
        Element rest = parent.shallowClone();
        List<Node> behind =
                new ArrayList<>(parent.childNodes().subList(inner.siblingIndex() + 1, parent.childNodeSize()));
        parent.after(rest);
        rest.before(inner);
        for (Node node : behind) {
            if (rest.childNodeSize() == 0 && isBlank(node)) {
                rest.before(node);
            } else {
                rest.appendChild(node);
            }
        }
        removeIfEmpty(rest);
        if (!removeIfEmpty(parent)) {
            rest.removeAttr("id");
        }
    }

    private static boolean removeIfEmpty(Element element) {
        boolean empty = element.childNodes().stream().allMatch(PageTree::isBlank);
        if (empty) {
            element.remove();
        }
        return empty;
    }

    /** Words that stand by themselves are a paragraph. */
    private void wrapWords() {
        Element paragraph = null;
        for (Node node : new ArrayList<>(root.childNodes())) {
            if (pieces.isBlock(node)) {
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.appendChild(node);
            } else if (!isBlank(node)) {
                paragraph = new Element("p");
                node.replaceWith(paragraph);
                paragraph.appendChild(node);
            }
        }
    }

    /** An empty heading says nothing to a screen reader; an empty cell is just that. */
    private static void furnish(Element cell) {
        String align = cell.attr("align");
        cell.removeAttr("align");
        if (ALIGNED.contains(align)) {
            cell.attr("class", align);
        }
        if (cell.nameIs("th") && cell.childNodeSize() == 0) {
            cell.tagName("td").clearAttributes();
        } else if (cell.nameIs("th") && cell.closest("thead") != null && !cell.hasAttr("scope")) {
            cell.attr("scope", "col");
        }
    }

    private void makeScrollable(Element table) {
        Element frame = new Element("div").attr("class", "table").attr("role", "group");
        table.replaceWith(frame.attr("aria-label", words.table()).attr("tabindex", "0"));
        frame.appendChild(table);
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static List<Element> reversed(Elements elements) {
        List<Element> reversed = new ArrayList<>(elements);
        Collections.reverse(reversed);
        return reversed;
    }
}
