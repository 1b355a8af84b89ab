package dev.recto.html.prose;

import dev.recto.book.Insert;
import dev.recto.book.Passage;
import dev.recto.prose.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Prose to HTML: the tree that the one grammar reads is what is drawn. What commonmark and its extensions know to draw, they
 * draw; inserts take the places of their tags, names and fences.
 */
public final class ProseRenderer {

    // Most labels are names, and nothing of these is markup.
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*(?:[ .][\\p{L}\\p{N}]+)*");

    /** What the stack holds easily; the reader of prose refuses much less. */
    private static final int DEEPEST = 150;

    private final boolean trusting;

    /** A renderer of prose that anybody may have written. */
    public ProseRenderer() {
        this(false);
    }

    /** @param trusting whether HTML and addresses reach the page as they are written, as the specification has it */
    ProseRenderer(boolean trusting) {
        this.trusting = trusting;
    }

    /**
     * Renders a passage.
     *
     * @throws Unrenderable if anything of it cannot be shown: all such places are named
     */
    public RenderedProse render(Passage passage, Setting setting) throws Unrenderable {
        checkDepth(passage.document());
        StringBuilder html = new StringBuilder();
        Headings headings = new Headings(setting);
        ElementWriter page = new ElementWriter(html, headings::fit);
        PassageInserts inserts = new PassageInserts(passage.inserts());
        PassageLinks links = new PassageLinks(setting);
        Drawing drawing = new Drawing(page);
        if (!trusting) {
            drawing.nodeRendererFactory(context -> new AuthorNodes(context, page, inserts, links, setting));
        }
        drawing.nodeRendererFactory(context -> new InsertNodes(context, page, inserts, setting));
        drawing.nodeRendererFactory(context -> new BlockNodes(context, page, inserts, setting));
        drawing.attributeProviderFactory(context -> new DrawnAttributes(links));
        drawing.extensions(Grammar.extensions());
        drawing.draw(passage.document());
        page.line();
        inserts.checkAllShown();
        return new RenderedProse(html.toString(), headings.found());
    }

    /**
     * A few words of Markdown, such as a link's label, to HTML that fits into a line and into a link.
     *
     * @throws Unrenderable if they hold what no label can
     */
    public String inline(String markdown) throws Unrenderable {
        if (PLAIN.matcher(markdown).matches()) {
            return markdown;
        }
        Node document = Grammar.parse(markdown);
        checkDepth(document);
        PassageInserts none = new PassageInserts(Map.<Integer, Insert>of());
        ElementWriter page = new ElementWriter(new StringBuilder(), heading -> Optional.empty());
        boolean words = document.getFirstChild() instanceof Paragraph
                && document.getFirstChild().getNext() == null;
        Drawing drawing = new Drawing(page);
        drawing.nodeRendererFactory(context -> new LabelNodes(context, page, none));
        drawing.extensions(Grammar.extensions());
        String label = page.label(words ? () -> drawing.draw(document) : () -> page.text(markdown));
        none.checkAllShown();
        return label;
    }

    private static void checkDepth(Node document) throws Unrenderable {
        List<Node> nodes = Grammar.nodes(document);
        for (Node node : nodes) {
            if (node.getFirstChild() == null && depth(node) > DEEPEST) {
                throw new Unrenderable("it is nested too deeply");
            }
        }
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node at = node; at != null && depth <= DEEPEST; at = at.getParent()) {
            depth++;
        }
        return depth;
    }
}
