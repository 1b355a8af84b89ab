package dev.recto.assets;

import dev.recto.prose.Grammar;
import dev.recto.prose.Prose.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** Finds every address that prose names: of links, of images and in an author's own HTML. */
public final class ProseAddresses {

    /** Attributes of HTML that make a browser go or look somewhere. */
    private static final Set<String> NAMING = Set.of(
            "href",
            "src",
            "srcset",
            "poster",
            "data",
            "background",
            "action",
            "formaction",
            "usemap",
            "manifest",
            "xlink:href",
            "imagesrcset",
            "lowsrc",
            "dynsrc");

    private final List<Use> uses = new ArrayList<>();

    private ProseAddresses() {}

    /** What an address is for. */
    public enum Purpose {
        LINK,
        IMAGE,
        /** Something that the book does not show, whatever it names. */
        LEFT_OUT
    }

    /**
     * An address in prose.
     *
     * @param written as it is written
     * @param purpose what it is for
     * @param by what names it, for what is left out, such as {@code <video poster>}
     * @param offset where, in the prose's text
     */
    public record Use(String written, Purpose purpose, String by, int offset) {}

    /** All of them, in reading order. */
    public static List<Use> in(Node document) {
        ProseAddresses found = new ProseAddresses();
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof Image image) {
                found.add(
                        image.getDestination(),
                        Purpose.IMAGE,
                        "",
                        Grammar.span(node).start());
            } else if (node instanceof Link link) {
                found.add(
                        link.getDestination(),
                        Purpose.LINK,
                        "",
                        Grammar.span(node).start());
            } else if (node instanceof HtmlInline inline) {
                found.addTag(inline.getLiteral(), Grammar.span(node).start());
            } else if (node instanceof HtmlBlock block) {
                found.addBlock(block);
            }
        }
        return found.uses;
    }

    private void add(String written, Purpose purpose, String by, int offset) {
        uses.add(new Use(written, purpose, by, offset));
    }

    private void addBlock(HtmlBlock block) {
        String html = block.getLiteral();
        for (Node node : Grammar.nodes(Grammar.parse(Markup.HTML, html))) {
            if (node instanceof HtmlInline markup) {
                int offset = offset(
                        block.getSourceSpans(), html, Grammar.span(markup).start());
                addTag(markup.getLiteral(), offset);
            }
        }
    }

    /** Each line of a block is the end of a line of prose: what stands before it are the marks of quotes and lists. */
    private static int offset(List<SourceSpan> lines, String html, int start) {
        int line = (int) html.substring(0, start).chars().filter(c -> c == '\n').count();
        int lineEnd = html.indexOf('\n', start);
        int behind = (lineEnd < 0 ? html.length() : lineEnd) - start;
        SourceSpan inProse = lines.get(Math.min(line, lines.size() - 1));
        return Math.max(0, inProse.getInputIndex() + inProse.getLength() - behind);
    }

    private void addTag(String tag, int offset) {
        if (tag.startsWith("</") || tag.startsWith("<!") || tag.startsWith("<?")) {
            return;
        }
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        Element element = Jsoup.parse(tag, "", parser).firstElementChild();
        if (element == null) {
            return;
        }
        if (element.normalName().equals("img") && !element.hasAttr("src")) {
            add("", Purpose.IMAGE, "<img src>", offset);
        }
        for (Attribute attribute : element.attributes()) {
            String by = "<" + element.normalName() + " " + attribute.getKey() + ">";
            Purpose purpose =
                    by.equals("<a href>") ? Purpose.LINK : by.equals("<img src>") ? Purpose.IMAGE : Purpose.LEFT_OUT;
            if (NAMING.contains(attribute.getKey())) {
                add(attribute.getValue(), purpose, by, offset);
            }
        }
    }
}
