package dev.recto.html.prose;

import dev.recto.prose.Grammar;
import dev.recto.prose.Prose.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;

/**
 * Makes whole elements of an author's own HTML, so that it cannot reach out of the node that it stands in: what is left open
 * is closed at that node's end, and what closes nothing in it is taken out, as is all that is not allowed.
 */
final class AuthorElements {

    private static final int DEEPEST = 200;

    private final PassageInserts inserts;
    private final Consumer<String> ids;
    private final Deque<String> open = new ArrayDeque<>();

    private AuthorElements(PassageInserts inserts, Consumer<String> ids) {
        this.inserts = inserts;
        this.ids = ids;
    }

    /**
     * Leaves nothing in a tree but tags that are allowed, each with its end.
     *
     * @param ids takes the fragment names that they give
     */
    static void balance(Node root, PassageInserts inserts, Consumer<String> ids) {
        for (Node node : Grammar.nodes(root)) {
            if (node instanceof HtmlBlock block) {
                replaceByParts(block);
            }
        }
        for (Node node : Grammar.nodes(root)) {
            new AuthorElements(inserts, ids).balanceIn(node);
        }
    }

    /** A block of HTML, which commonmark takes as a whole, comes in the nodes that the HTML of a doc comment comes in. */
    private static void replaceByParts(HtmlBlock block) {
        String text = block.getLiteral();
        if (!text.stripLeading().matches("(?s)<(\\?|![A-Za-z\\[]).*")) {
            Node document = Grammar.parse(Markup.HTML, text);
            while (document.getFirstChild() != null) {
                Node part = document.getFirstChild();
                place(part, text, block.getSourceSpans());
                block.insertBefore(part);
            }
        }
        block.unlink();
    }

    /** A line of the block is the end of a line of prose: what stands before it are the marks of quotes and lists. */
    private static void place(Node part, String text, List<SourceSpan> lines) {
        int start = Grammar.span(part).start();
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int lineEnd = text.indexOf('\n', start);
        int behind = (lineEnd < 0 ? text.length() : lineEnd) - start;
        SourceSpan inProse = lines.get(Math.min(line, lines.size() - 1));
        int offset = Math.max(0, inProse.getInputIndex() + inProse.getLength() - behind);
        part.setSourceSpans(List.of(SourceSpan.of(
                inProse.getLineIndex(), 0, offset, Grammar.span(part).end() - start)));
    }

    private void balanceIn(Node parent) {
        Node next = parent.getFirstChild();
        while (next != null) {
            Node node = next;
            next = node.getNext();
            boolean stays = node instanceof HtmlInline markup ? read(markup) : !isHidden();
            if (!stays) {
                node.unlink();
            }
        }
        while (!open.isEmpty()) {
            closeLast().ifPresent(parent::appendChild);
        }
    }

    /** Whether a tag stays where it is. */
    private boolean read(HtmlInline markup) {
        String tag = markup.getLiteral();
        if (tag.startsWith("<!") || tag.startsWith("<?")) {
            return false;
        }
        if (!isHidden()) {
            inserts.checkForTags(markup, tag);
        }
        if (tag.startsWith("</")) {
            return close(markup);
        }
        return AllowList.read(tag).filter(element -> open(element, markup)).isPresent();
    }

    private boolean open(Element element, Node place) {
        String written = element.normalName();
        if (isHidden() || AllowList.isUnseen(written)) {
            open.push(written);
            return false;
        }
        String name = AllowList.element(written).orElse("");
        boolean stays = !name.isEmpty() && open.size() < DEEPEST && mayStand(name, place);
        if (stays && !AllowList.isEmpty(name)) {
            open.push(name);
        }
        if (stays) {
            ids.accept(AllowList.id(element));
        }
        return stays;
    }

    private boolean mayStand(String name, Node place) {
        if (name.equals("a") && isIn(Link.class, place)) {
            return false;
        }
        Set<String> parents = AllowList.parents(name);
        boolean inWhole = isIn(Heading.class, place) || open.stream().anyMatch(AllowList::isWhole);
        boolean endsHeading = AllowList.isHeading(name) && open.stream().anyMatch(AllowList::isHeading);
        return (parents.isEmpty() || open.stream().anyMatch(parents::contains))
                && (!AllowList.isBlock(name) || !inWhole || endsHeading);
    }

    private static boolean isIn(Class<? extends Node> kind, Node place) {
        Node around = place.getParent();
        while (around != null && !kind.isInstance(around)) {
            around = around.getParent();
        }
        return around != null;
    }

    private boolean close(HtmlInline markup) {
        String written = AllowList.closedBy(markup.getLiteral());
        String name = AllowList.element(written).orElse(written);
        boolean hidden = isHidden();
        Predicate<String> closed = each -> (!hidden || AllowList.isUnseen(each))
                && (each.equals(name) || (AllowList.isHeading(name) && AllowList.isHeading(each)));
        if (open.stream().anyMatch(closed)) {
            while (!closed.test(open.element())) {
                closeLast().ifPresent(markup::insertBefore);
            }
            closeLast().ifPresent(markup::insertBefore);
        }
        return false;
    }

    private Optional<HtmlInline> closeLast() {
        boolean hidden = isHidden();
        HtmlInline closing = new HtmlInline();
        closing.setLiteral("</" + open.pop() + ">");
        return hidden ? Optional.empty() : Optional.of(closing);
    }

    private boolean isHidden() {
        return open.stream().anyMatch(AllowList::isUnseen);
    }
}
