package dev.recto.html.prose;

import dev.recto.book.Insert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.renderer.html.HtmlWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finished pieces of HTML. An element that no author can write stands for each until the page's own tree is right. */
final class Pieces {

    static final String ELEMENT = "x-piece";

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A finished piece of HTML.
     *
     * @param isBlock whether it stands by itself rather than in a line of words
     * @param words those that stand for it in a heading
     * @param html the HTML, given that of what stands in its element
     * @param insert what it shows of the book; null for nothing
     */
    record Piece(
            boolean isBlock,
            String words,
            UnaryOperator<String> html,
            @Nullable Insert insert) {

        Piece(boolean isBlock, String words, UnaryOperator<String> html) {
            this(isBlock, words, html, null);
        }

        boolean isCode() {
            return !isBlock && !isLink() && html.apply("").contains("<code");
        }

        boolean isLink() {
            return !isBlock && html.apply("").contains("<a ");
        }
    }

    /** The opening tag of the element that stands for a piece. */
    String open(Piece piece) {
        pieces.add(piece);
        return "<" + ELEMENT + " n=\"" + (pieces.size() - 1) + "\">";
    }

    /** The element that stands for a piece, with nothing in it. */
    String put(boolean isBlock, String words, String html) {
        return close(new Piece(isBlock, words, inside -> html));
    }

    /** The same for what shows an insert. */
    String put(Insert insert, String words, String html) {
        return close(new Piece(insert.isBlock(), words, inside -> html, insert));
    }

    private String close(Piece piece) {
        return open(piece) + "</" + ELEMENT + ">";
    }

    /** The piece that a node stands for; null for another. */
    @Nullable
    Piece of(Node node) {
        return node.nameIs(ELEMENT) ? pieces.get(Integer.parseInt(node.attr("n"))) : null;
    }

    /** Whether a node stands for a block. */
    boolean isBlock(Node node) {
        Piece piece = of(node);
        return piece == null ? AllowList.isBlock(node.normalName()) : piece.isBlock();
    }

    /** The words in a node, as plain text. */
    String words(Node node) {
        Piece piece = of(node);
        if (piece != null) {
            return piece.words();
        }
        StringBuilder words = new StringBuilder();
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        }
        node.childNodes().forEach(child -> words.append(words(child)));
        return words.toString();
    }

    /** What stands in an element of the page's tree, with the pieces in the places of what stands for them. */
    String write(Element root) {
        Writer writer = new Writer();
        root.childNodes().forEach(writer::write);
        return writer.out.toString();
    }

    private final class Writer {

        private final StringBuilder out = new StringBuilder();
        private final HtmlWriter html = new HtmlWriter(out);

        void write(Node node) {
            if (node instanceof TextNode text) {
                write(text.getWholeText(), node.parentElement());
            } else if (node instanceof Element element && of(element) != null) {
                write(element, of(element));
            } else if (node instanceof Element element) {
                String name = element.normalName();
                Map<String, String> attributes = new LinkedHashMap<>();
                element.attributes().forEach(each -> attributes.put(each.getKey(), each.getValue()));
                html.tag(name, attributes);
                element.childNodes().forEach(this::write);
                if (!AllowList.isEmpty(name)) {
                    html.tag("/" + name);
                }
            }
        }

        /** White space between blocks says nothing. */
        private void write(String text, Element parent) {
            boolean lineEnd = text.equals("\n") && !parent.nameIs("pre");
            if (lineEnd || (text.isBlank() && AllowList.isMadeOfBlocks(parent.normalName()))) {
                line();
            } else {
                html.text(text);
            }
        }

        private void write(Element element, Piece piece) {
            if (piece.isBlock()) {
                line();
            }
            int start = out.length();
            element.childNodes().forEach(this::write);
            String inside = out.substring(start);
            out.setLength(start);
            out.append(piece.html().apply(inside));
        }

        private void line() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
