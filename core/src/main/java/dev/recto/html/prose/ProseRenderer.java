package dev.recto.html.prose;

import dev.recto.book.Passage;
import dev.recto.html.prose.AuthorNodes.PassageLinks;
import dev.recto.html.prose.BlockNodes.DrawnAttributes;
import dev.recto.prose.CitationNode;
import dev.recto.prose.FormulaNode;
import dev.recto.prose.Grammar;
import dev.recto.prose.ReferenceNode;
import dev.recto.prose.TagNode;
import dev.recto.prose.UnknownFootnote;
import dev.recto.words.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.nodes.Element;

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
    private final Typography typography;
    private final Wording wording;

    /**
     * A renderer of prose that anybody may have written.
     *
     * @param typography how its words are set
     */
    public ProseRenderer(Typography typography) {
        this(false, typography);
    }

    private ProseRenderer(boolean trusting, Typography typography) {
        this.trusting = trusting;
        this.typography = typography;
        this.wording = Wording.of(typography.language());
    }

    /** One by which HTML, addresses and words reach the page as they are written, as the specification has it. */
    static ProseRenderer trusting() {
        return new ProseRenderer(true, new Typography("en"));
    }

    /**
     * Renders a passage.
     *
     * @throws Unrenderable if anything of it cannot be shown: all such places are named
     */
    public RenderedProse render(Passage passage, Setting setting) throws Unrenderable {
        checkDepth(passage.document());
        Pieces pieces = new Pieces();
        PassageInserts inserts = new PassageInserts(passage.inserts(), wording.number());
        PassageLinks links = new PassageLinks(setting);
        HtmlRenderer.Builder drawing = HtmlRenderer.builder().percentEncodeUrls(true);
        if (trusting) {
            drawing.nodeRendererFactory(context -> new TrustedNodes(context, pieces));
        } else {
            AuthorElements.balance(passage.document(), inserts, links::claim);
            drawing.nodeRendererFactory(context -> new AuthorNodes(context, pieces, inserts, links, setting, wording));
        }
        String drawn = drawing.nodeRendererFactory(context -> new InsertNodes(context, pieces, inserts, setting))
                .nodeRendererFactory(context -> new BlockNodes(context, pieces, inserts, setting, wording))
                .nodeRendererFactory(context -> new CaptionNodes(context, pieces, inserts, setting))
                .nodeRendererFactory(context -> new ExerciseNodes(context, pieces, inserts, setting, wording))
                .attributeProviderFactory(context -> new DrawnAttributes(setting, wording.prose()))
                .extensions(Grammar.extensions())
                .build()
                .render(passage.document());
        Headings headings = new Headings(setting);
        Element tree = new PageTree(drawn, pieces, wording.prose())
                .blocks(headings, setting, trusting ? Optional.empty() : Optional.of(typography));
        // Only now, for links lead to its headings, whatever else is wrong with it.
        inserts.checkAllShown();
        return new RenderedProse(
                pieces.write(tree), headings.found(), new PlainStretches(pieces, headings.found(), wording).of(tree));
    }

    /** Draws an author's HTML as it is written. */
    private static final class TrustedNodes extends Nodes {

        TrustedNodes(HtmlNodeRendererContext context, Pieces pieces) {
            super(context);
            draw(HtmlInline.class, markup -> page.raw(pieces.put(false, "", markup.getLiteral())));
            draw(HtmlBlock.class, block -> page.raw(pieces.put(true, "", block.getLiteral() + "\n")));
        }
    }

    /** Plain words, such as a caption, set as prose is. */
    public String words(String plain) {
        return typography.set(plain);
    }

    /**
     * A few words of Markdown, such as a link's label, to HTML that fits into a line and into a link.
     *
     * @throws Unrenderable if they hold what no label can
     */
    public String inline(String markdown) throws Unrenderable {
        if (PLAIN.matcher(markdown).matches()) {
            return typography.set(markdown);
        }
        Node document = Grammar.parse(markdown);
        checkDepth(document);
        Node words = document.getFirstChild();
        if (!(words instanceof Paragraph) || words.getNext() != null) {
            StringBuilder html = new StringBuilder();
            new HtmlWriter(html).text(typography.set(markdown));
            return html.toString();
        }
        PassageInserts none = new PassageInserts(Map.of(), wording.number());
        AuthorElements.balance(document, none, id -> {});
        String drawn = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new LabelNodes(context, none))
                .extensions(Grammar.extensions())
                .build()
                .render(document);
        none.checkAllShown();
        Pieces pieces = new Pieces();
        return pieces.write(new PageTree(drawn, pieces, wording.prose()).line(typography));
    }

    private static void checkDepth(Node document) throws Unrenderable {
        for (Node node : Grammar.nodes(document)) {
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

    /** Draws a link's label: of links and images in it their words alone. */
    private static final class LabelNodes extends Nodes {

        private final PassageInserts inserts;

        LabelNodes(HtmlNodeRendererContext context, PassageInserts inserts) {
            super(context);
            this.inserts = inserts;
            draw(Paragraph.class, this::drawChildren);
            draw(Link.class, this::drawChildren);
            draw(ReferenceNode.class, this::drawChildren);
            draw(Image.class, image -> page.text(inserts.words(image)));
            draw(HtmlInline.class, this::markup);
            draw(TagNode.class, this::refuse);
            draw(FormulaNode.class, this::refuse);
            draw(CitationNode.class, this::refuse);
            draw(UnknownFootnote.class, this::refuse);
            draw(FootnoteReference.class, this::refuse);
            draw(InlineFootnote.class, this::refuse);
        }

        private void refuse(Node node) {
            inserts.refuse(node, "a label holds neither tags nor formulas nor footnotes nor citations");
        }

        private void markup(HtmlInline markup) {
            String tag = markup.getLiteral();
            boolean closes = tag.startsWith("</");
            Optional<String> name = closes
                    ? Optional.of(AllowList.closedBy(tag))
                    : AllowList.read(tag).flatMap(element -> AllowList.element(element.normalName()));
            name.filter(each -> !AllowList.isBlock(each) && !AllowList.isEmpty(each) && !each.equals("a"))
                    .ifPresent(each -> page.tag(closes ? "/" + each : each));
        }
    }
}
