package dev.recto.html.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
     */
    record Piece(boolean isBlock, String words, UnaryOperator<String> html) {

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
        return open(new Piece(isBlock, words, inside -> html)) + "</" + ELEMENT + ">";
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
}
