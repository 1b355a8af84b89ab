package dev.recto.html;

import dev.recto.book.FullSource;
import dev.recto.book.Listing;
import dev.recto.book.Passage;
import dev.recto.prose.Grammar;
import dev.recto.store.Fingerprints;
import dev.recto.store.KnownDigests;
import dev.recto.text.Digest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** By what drawings are kept: digests of all that they are drawn from, and of the code that draws. */
final class Keys {

    private final String code;
    private final Fingerprints fingerprints;
    private final KnownDigests known;

    /**
     * Keys of one book's drawings.
     *
     * @param code digest of the code that draws
     * @param known digests of code and prose that pages show, which most books show as the last one did
     */
    Keys(String code, WholeBook book, KnownDigests known) {
        this.code = code;
        this.known = known;
        this.fingerprints = new Fingerprints(
                value -> counted(value, book), value -> value instanceof Listing || value instanceof FullSource, known);
    }

    /** The key of what is drawn from some inputs; nothing where it cannot be told whether they are the same. */
    Optional<String> of(Record inputs) {
        return fingerprints.of(code, Runtime.version().toString(), inputs);
    }

    /** Prose as it is drawn: where its author wrote it takes no part. */
    private record Words(Object markup, String text, String tree, String anchor, String folder, Object inserts) {}

    private Object counted(Object value, WholeBook book) {
        if (value instanceof Path file) {
            return book.digest(file);
        }
        return value instanceof Passage passage
                ? new Words(
                        passage.prose().markup(),
                        passage.prose().text(),
                        digest(passage.document()),
                        passage.anchor(),
                        passage.folder(),
                        passage.inserts())
                : value;
    }

    /** The digest of a tree as it was read: what is drawn of it may change it after that. */
    private String digest(Node document) {
        return known.of(document, () -> Digest.of(tree(document)));
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
