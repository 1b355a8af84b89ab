package dev.recto.html.prose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Rewrites the words in a tree. */
final class DomWords {

    private DomWords() {}

    /** Rewrites the words that are shown. */
    static void rewriteTexts(Element root, UnaryOperator<String> rewrite) {
        root.nodeStream(TextNode.class).toList().forEach(text -> {
            String before = text.getWholeText();
            String after = rewrite.apply(before);
            if (!after.equals(before)) {
                text.text(after);
            }
        });
    }

    /** Rewrites the values of all attributes. */
    static void rewriteAttributes(Element root, UnaryOperator<String> rewrite) {
        root.nodeStream(Element.class).toList().forEach(element -> {
            for (Attribute attribute : List.copyOf(element.attributes().asList())) {
                String after = rewrite.apply(attribute.getValue());
                if (!after.equals(attribute.getValue())) {
                    element.attr(attribute.getKey(), after);
                }
            }
        });
    }
}
