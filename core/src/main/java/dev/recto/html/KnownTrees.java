package dev.recto.html;

import dev.recto.prose.Grammar;
import dev.recto.text.Digest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * What prose was read as, for as long as somebody has it: a book's prose is mostly that of the last one. A tree is as it was read
 * when it is asked for first; what is drawn of it may change it after that. Several threads may use it.
 */
final class KnownTrees {

    private final Map<Node, String> digests = Collections.synchronizedMap(new WeakHashMap<>());

    /** The digest of a tree. */
    String digest(Node document) {
        String known = digests.get(document);
        if (known == null) {
            known = Digest.of(tree(document));
            digests.put(document, known);
        }
        return known;
    }

    /** What the grammar reads where in the text, from top to bottom; each kind of node is named once, and then by its place. */
    private static String tree(Node document) {
        StringBuilder tree = new StringBuilder();
        Map<Class<?>, Integer> kinds = new HashMap<>();
        for (Node node : Grammar.nodes(document)) {
            Integer known = kinds.putIfAbsent(node.getClass(), kinds.size());
            tree.append(known == null ? node.getClass().getName() : known.toString());
            for (SourceSpan span : node.getSourceSpans()) {
                tree.append(' ').append(span.getInputIndex()).append('+').append(span.getLength());
            }
            tree.append(node.getFirstChild() == null ? ";" : "(").append(node.getNext() == null ? ")" : "");
        }
        return tree.toString();
    }
}
