package dev.recto.html.prose;

import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Code that an author's HTML sets apart: {@code <pre><code>} with words and nothing else in it.
 *
 * @param language what its class says, as in {@code language-java}; empty for nothing
 * @param code the words
 */
record RawCode(String language, String code) {

    private static final String LANGUAGE = "language-";

    /** The code that an element sets apart, if it does; the element is what a node in the tree of prose opens. */
    static Optional<RawCode> behind(Element pre, HtmlInline node) {
        Optional<Element> tag = pre.normalName().equals("pre") ? element(node.getNext(), "code") : Optional.empty();
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder();
        Node end = node.getNext().getNext();
        for (; end instanceof Text words; end = end.getNext()) {
            code.append(words.getLiteral());
        }
        boolean alone = closes(end, "code") && closes(end.getNext(), "pre");
        String css = tag.get().className();
        String language = css.startsWith(LANGUAGE) ? css.substring(LANGUAGE.length()) : "";
        return alone ? Optional.of(new RawCode(language, code.toString())) : Optional.empty();
    }

    private static Optional<Element> element(@Nullable Node node, String name) {
        return node instanceof HtmlInline markup && markup.getLiteral().startsWith("<" + name)
                ? AllowList.read(markup.getLiteral())
                        .filter(element -> element.normalName().equals(name))
                : Optional.empty();
    }

    private static boolean closes(@Nullable Node node, String name) {
        return node instanceof HtmlInline markup && markup.getLiteral().equals("</" + name + ">");
    }
}
