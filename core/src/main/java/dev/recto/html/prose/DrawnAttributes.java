package dev.recto.html.prose;

import dev.recto.text.Slug;
import java.util.HashMap;
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

    private final Map<String, String> notes = new HashMap<>();
    private final Setting setting;

    DrawnAttributes(Setting setting) {
        this.setting = setting;
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
        attributes.computeIfPresent("id", (name, fragment) -> note(fragment));
        attributes.computeIfPresent("href", (name, href) -> "#" + note(href.substring(1)));
        switch (element) {
            case "section" -> attributes.put("aria-label", "Footnotes");
            case "sup" -> attributes.remove("class");
            case "a" -> attributes.putIfAbsent("class", "footnote-ref");
            default -> {}
        }
    }

    /** The fragment name on the page for that of a footnote, or of what leads to it. */
    private String note(String fragment) {
        return notes.computeIfAbsent(fragment, name -> setting.claim(Slug.of(name)));
    }
}
