package dev.recto.html.prose;

import dev.recto.book.Insert;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pieces of finished HTML: each is an empty element while the tree is arranged, and takes its place in the text at last. */
final class Pieces {

    // Never in the allow-list, so nobody but us can have put one into the tree.
    private static final String TAG = "recto-piece";
    private static final Pattern PIECE = Pattern.compile("<" + TAG + " n=\"([0-9]+)\"></" + TAG + ">");

    private final MarkedProse prose;
    private final Setting setting;
    private final List<String> pieces = new ArrayList<>();
    private final BitSet shown = new BitSet();

    Pieces(MarkedProse prose, Setting setting) {
        this.prose = prose;
        this.setting = setting;
    }

    /** An attribute can hold an insert's words. */
    void putIntoAttributes(Document document) {
        DomWords.rewriteAttributes(
                document,
                value -> prose.marks().replace(value, index -> {
                    shown.set(index);
                    return words(index);
                }));
    }

    /** The text with the inserts' words in place of their marks. */
    String words(String text) {
        return prose.marks().replace(text, this::words);
    }

    private String words(int index) {
        return PlainText.of(prose.inserts().get(index));
    }

    /** Takes the code that stands by itself out of the tree, to be shown as code. */
    void takeFences(Element body) {
        for (Element code : body.select("pre > code")) {
            Element pre = code.parent();
            String text = code.wholeText();
            boolean plain = pre != null && pre.childNodeSize() == 1 && code.childrenSize() == 0;
            if (plain && prose.marks().isOne(text.strip())) {
                // The code of a fence: the book knows it, and shows it in place of the whole.
                pre.replaceWith(new TextNode(text.strip()));
            } else if (plain && words(text).equals(text)) {
                String language = code.className().startsWith("language-")
                        ? code.className().substring(9)
                        : "";
                List<String> lines = text.lines().toList();
                pre.replaceWith(piece(setting.fence(language, lines)));
            }
        }
        body.select("pre").attr("tabindex", "0");
    }

    /** Puts every insert in the place of its mark. */
    void putIn(Element body) {
        // Only where there is a mark: taking one of thousands of siblings out of the tree renumbers them all.
        List<TextNode> texts = body.nodeStream(TextNode.class)
                .filter(text -> prose.marks().standIn(text.getWholeText()))
                .toList();
        List<Element> blocks = new ArrayList<>();
        for (TextNode text : texts) {
            prose.marks().split(text.getWholeText(), words -> text.before(new TextNode(words)), index -> {
                Insert insert = prose.inserts().get(index);
                Element piece = piece(setting.html(insert));
                text.before(piece);
                shown.set(index);
                if (PlainText.isBlock(insert)) {
                    blocks.add(piece);
                }
            });
            text.remove();
        }
        blocks.forEach(Placement::settle);
    }

    private Element piece(String html) {
        pieces.add(html);
        return new Element(TAG).attr("n", Integer.toString(pieces.size() - 1));
    }

    /** Markup can swallow what stands in it, such as a tag of ours inside an HTML comment. */
    void checkAllShown() throws Unrenderable {
        int missing = shown.nextClearBit(0);
        if (missing < prose.inserts().size()) {
            throw new Unrenderable(
                    "the markup around this tag swallows it", prose.offsets().get(missing));
        }
    }

    /** The tree with every piece in its place. */
    String html(Element body) {
        return PIECE.matcher(body.html())
                .replaceAll(match -> Matcher.quoteReplacement(pieces.get(Integer.parseInt(match.group(1)))));
    }
}
