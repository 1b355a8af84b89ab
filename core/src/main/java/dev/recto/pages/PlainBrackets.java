package dev.recto.pages;

import dev.recto.prose.Grammar;
import dev.recto.prose.Names;
import dev.recto.prose.Names.Resolution;
import dev.recto.prose.ReferenceNode;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Words in brackets on a page, such as {@code [CASCADE]}, that name nothing: a page is no source, and so a word with neither
 * {@code #} nor {@code .} is a name only where something is called so, or nearly.
 */
final class PlainBrackets {

    private PlainBrackets() {}

    /** Where such brackets open, in order. */
    static List<Integer> in(Node document, Names names) {
        List<Integer> found = new ArrayList<>();
        for (Node node : Grammar.nodes(document)) {
            if (node instanceof ReferenceNode name && name.label().isEmpty() && isWord(name.reference())) {
                Resolution resolution = names.resolve(name.reference());
                if (resolution instanceof Resolution.Missing missing && missing.nearest() == null) {
                    found.add(Grammar.span(node).start());
                }
            }
        }
        return found;
    }

    private static boolean isWord(String reference) {
        return reference.chars().noneMatch(c -> "#.(:/".indexOf(c) >= 0);
    }
}
