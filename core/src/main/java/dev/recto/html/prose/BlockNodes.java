package dev.recto.html.prose;

import dev.recto.book.Sections.Section;
import dev.recto.prose.Alert;
import dev.recto.prose.DefinitionList;
import dev.recto.prose.DefinitionList.DefinitionDescription;
import dev.recto.prose.DefinitionList.DefinitionTerm;
import dev.recto.text.Slug;
import dev.recto.words.ProseWords;
import dev.recto.words.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws headings, alerts, definition lists and the boxes of tasks. */
final class BlockNodes extends Nodes {

    private final Pieces pieces;
    private final PassageInserts inserts;
    private final Setting setting;
    private final Wording wording;

    BlockNodes(
            HtmlNodeRendererContext context, Pieces pieces, PassageInserts inserts, Setting setting, Wording wording) {
        super(context);
        this.pieces = pieces;
        this.inserts = inserts;
        this.setting = setting;
        this.wording = wording;
        draw(Heading.class, this::heading);
        draw(Alert.class, this::alert);
        draw(DefinitionList.class, list -> block("dl", list));
        draw(DefinitionTerm.class, term -> line("dt", term));
        draw(DefinitionDescription.class, this::description);
        draw(TaskListItemMarker.class, this::task);
    }

    /** A section's number stands in front of its title, and the section has its fragment already. */
    private void heading(Heading heading) {
        Optional<Section> section = setting.section(heading);
        String name = "h" + heading.getLevel();
        page.line();
        page.tag(name, section.map(found -> Map.of("id", found.anchor())).orElse(Map.of()));
        section.ifPresent(found -> {
            page.tag("span", Map.of("class", "number"));
            page.text(found.number());
            page.tag("/span");
            page.text(" ");
        });
        drawChildren(heading);
        page.tag("/" + name);
        page.line();
    }

    private void alert(Alert alert) {
        if (alert.kind().isEmpty()) {
            inserts.refuse(alert, "no alert is called '" + alert.word() + "'");
            return;
        }
        Alert.Kind kind = alert.kind().get();
        String css = "admonition adm-" + kind.name().toLowerCase(Locale.ROOT);
        page.line();
        page.tag("aside", Map.of("class", css));
        page.line();
        page.tag("p", spoken(wording, Map.of("class", "admonition-title")));
        page.text(title(kind));
        page.tag("/p");
        page.line();
        drawChildren(alert);
        page.tag("/aside");
        page.line();
    }

    private String title(Alert.Kind kind) {
        ProseWords words = wording.prose();
        return switch (kind) {
            case NOTE -> words.note();
            case TIP -> words.tip();
            case IMPORTANT -> words.important();
            case WARNING -> words.warning();
            case CAUTION -> words.caution();
        };
    }

    private void block(String name, Node content) {
        page.line();
        page.tag(name);
        page.line();
        drawChildren(content);
        page.tag("/" + name);
        page.line();
    }

    private void line(String name, Node content) {
        drawElement(name, Map.of(), content);
        page.line();
    }

    private void description(DefinitionDescription description) {
        page.tag("dd");
        for (Node child = description.getFirstChild(); child != null; child = child.getNext()) {
            if (description.isTight() && child instanceof Paragraph) {
                drawChildren(child);
            } else {
                context.render(child);
            }
        }
        page.tag("/dd");
        page.line();
    }

    private void task(TaskListItemMarker task) {
        String state =
                task.isChecked() ? wording.prose().done() : wording.prose().open();
        String box = task.isChecked() ? "\u2611" : "\u2610";
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "task");
        attributes.put("role", "img");
        attributes.put("aria-label", state);
        StringBuilder html = new StringBuilder();
        new HtmlWriter(html).tag("span", spoken(wording, attributes));
        page.raw(pieces.put(false, box, html + box + "</span>&nbsp;"));
    }

    /**
     * Gives what commonmark's extensions draw the names that the book's style sheet knows, and footnotes fragments that no other
     * passage on the page has.
     */
    static final class DrawnAttributes implements AttributeProvider {

        private final Map<String, String> notes = new HashMap<>();
        private final Setting setting;
        private final ProseWords words;

        DrawnAttributes(Setting setting, ProseWords words) {
            this.setting = setting;
            this.words = words;
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
            attributes.computeIfPresent(
                    "aria-label", (name, said) -> words.footnoteBack().around(said.replaceAll("[^0-9-]", "")));
            attributes.computeIfPresent("id", (name, fragment) -> note(fragment));
            attributes.computeIfPresent("href", (name, href) -> "#" + note(href.substring(1)));
            switch (element) {
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
}
