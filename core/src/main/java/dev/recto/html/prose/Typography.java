package dev.recto.html.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets what authors type as printers do: the quotes and apostrophes of the language, and spaces at which no line ends. Code,
 * addresses and what the book itself sets stay as they are, and so do dashes and dots.
 */
public final class Typography {

    private static final Set<String> AS_TYPED = Set.of("code", "kbd", "samp", "var", "pre");

    private final String language;

    /** @param language BCP 47 tag */
    public Typography(String language) {
        this.language = language;
    }

    /** BCP 47 tag of the language. */
    public String language() {
        return language;
    }

    /** Plain words, such as a title. */
    public String set(String words) {
        TypedLine line = new TypedLine();
        line.add(words, true);
        return set(line, language).words(0, words.length());
    }

    private static TypedLine set(TypedLine line, String language) {
        line.end();
        Quotation.set(line, language);
        FirmSpaces.set(line, language);
        return line;
    }

    /** Sets what stands in an element of a page's tree; an element's {@code lang} holds for what stands in it. */
    void set(Element root, Pieces pieces) {
        new Walk(pieces).blocks(root, language);
    }

    /** Goes through a tree, a line after the other. */
    private static final class Walk {

        private final Pieces pieces;
        private TypedLine line = new TypedLine();
        private final List<TextNode> nodes = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        Walk(Pieces pieces) {
            this.pieces = pieces;
        }

        void blocks(Element root, String language) {
            children(root, language, true);
            end(language);
        }

        private void children(Node parent, String language, boolean changes) {
            for (Node node : parent.childNodes()) {
                if (node instanceof TextNode text) {
                    add(text, changes);
                } else if (node instanceof Element element) {
                    element(element, language, changes);
                }
            }
        }

        private void element(Element element, String language, boolean changes) {
            String inside = element.hasAttr("lang") ? element.attr("lang") : language;
            boolean apart = pieces.isBlock(element) || element.nameIs("br") || !inside.equals(language);
            if (apart) {
                end(language);
            }
            Pieces.Piece piece = pieces.of(element);
            if (piece != null && element.childNodeSize() == 0) {
                line.add(piece.words(), false);
            } else {
                children(element, inside, changes && !AS_TYPED.contains(element.normalName()));
            }
            if (apart) {
                end(inside);
            }
        }

        private void add(TextNode text, boolean changes) {
            if (changes) {
                nodes.add(text);
                starts.add(line.length());
            }
            line.add(text.getWholeText(), changes);
        }

        private void end(String language) {
            set(line, language);
            for (int i = 0; i < nodes.size(); i++) {
                int start = starts.get(i);
                TextNode node = nodes.get(i);
                node.text(line.words(start, start + node.getWholeText().length()));
            }
            nodes.clear();
            starts.clear();
            line = new TypedLine();
        }
    }
}
