package dev.recto.prose;

import dev.recto.text.Fault;
import dev.recto.text.Origin;
import java.util.List;
import org.commonmark.node.Node;

/**
 * What a reader found in prose, each list in reading order.
 *
 * @param document the tree; empty for prose that is refused as hostile
 * @param tags inline tags outside code
 * @param links references that were resolved
 * @param fences code between fences
 * @param faults what is wrong
 */
public record Reading(Node document, List<Tag> tags, List<Link> links, List<Fence> fences, List<Fault> faults) {

    /** The prose that was read. */
    public Prose prose(Prose.Markup markup, String text, List<Origin> origins) {
        return new Prose(markup, text, origins, tags, links, fences);
    }
}
