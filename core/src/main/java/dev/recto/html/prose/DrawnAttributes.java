package dev.recto.html.prose;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives what commonmark's extensions draw the names that the book's style sheet knows, and footnotes fragments that no other
 * passage on the page has.
 */
final class DrawnAttributes implements AttributeProvider {

    private final PassageLinks links;

    DrawnAttributes(PassageLinks links) {
        this.links = links;
    }

    @Override
    public void setAttributes(Node node, String element, Map<String, String> attributes) {
        if (node instanceof ListItem item && item.getFirstChild() instanceof TaskListItemMarker) {
            attributes.put("class", "task-list-item");
        } else if (node instanceof FootnoteDefinition
                || node instanceof FootnoteReference
                || node instanceof InlineFootnote) {
            setNote(element, attributes);
        }
    }

    private void setNote(String element, Map<String, String> attributes) {
        attributes.keySet().removeIf(name -> name.startsWith("data-"));
        attributes.computeIfPresent("id", (name, fragment) -> links.note(fragment));
        attributes.computeIfPresent("href", (name, href) -> "#" + links.note(href.substring(1)));
        switch (element) {
            case "section" -> attributes.put("aria-label", "Footnotes");
            case "sup" -> attributes.remove("class");
            case "a" -> attributes.putIfAbsent("class", "footnote-ref");
            default -> {}
        }
    }
}
