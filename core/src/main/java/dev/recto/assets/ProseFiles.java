package dev.recto.assets;

import dev.recto.prose.Grammar;
import dev.recto.prose.LocalAddress;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds the images and links in prose that point at files of the author's. */
final class ProseFiles {

    private ProseFiles() {}

    /**
     * A file that prose points at.
     *
     * @param path as written, without a fragment, its percent escapes read
     * @param image whether it is shown, or else linked to
     * @param offset where, in the prose's text
     */
    record Use(String path, boolean image, int offset) {}

    /** Every use of a relative path, in reading order. */
    static List<Use> of(Node document) {
        List<Use> uses = new ArrayList<>();
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof Image image) {
                add(uses, image.getDestination(), true, node);
            } else if (node instanceof Link link) {
                add(uses, link.getDestination(), false, node);
            } else {
                uses.addAll(RawImages.of(node));
            }
        }
        return uses;
    }

    private static void add(List<Use> uses, String destination, boolean image, Node node) {
        LocalAddress.of(destination)
                .ifPresent(local ->
                        uses.add(new Use(local.path(), image, Grammar.span(node).start())));
    }
}
