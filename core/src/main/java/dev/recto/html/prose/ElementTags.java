package dev.recto.html.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the tags of elements, with what the book's pages say of an element beyond what was written. */
final class ElementTags {

    private static final Set<String> ALIGNED = Set.of("right", "center");
    private static final Map<String, String> SCROLLING =
            attributes("class", "table", "role", "group", "aria-label", "Table", "tabindex", "0");

    private final StringBuilder out;
    private final HtmlWriter html;
    private final Function<Open, Optional<Heading>> headings;

    /**
     * @param out takes what is written
     * @param headings the heading that an element comes to; empty where it is none
     */
    ElementTags(StringBuilder out, Function<Open, Optional<Heading>> headings) {
        this.out = out;
        this.html = new HtmlWriter(out);
        this.headings = headings;
    }

    /** Attributes in the order in which they are given, each name before its value. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** Writes an element without content. */
    void empty(String name, Map<String, String> attributes) {
        html.tag(name, attributes);
    }

    /**
     * Writes an element's opening tag; that of a heading waits until its words are known.
     *
     * @param inHead whether it stands in a table's head
     */
    void start(Open element, boolean inHead) {
        int at = out.length();
        String name = element.name();
        if (name.equals("table")) {
            html.tag("div", SCROLLING);
            element.behind().insert(0, "</div>");
        }
        if (!Elements.isHeading(name)) {
            html.tag(name, furnished(name, element.attributes(), inHead));
        }
        element.startAt(at, out.length());
    }

    private static Map<String, String> furnished(String name, Map<String, String> given, boolean inHead) {
        Map<String, String> attributes = new LinkedHashMap<>(given);
        String align = attributes.remove("align");
        if (align != null && ALIGNED.contains(align)) {
            attributes.put("class", align);
        }
        if (name.equals("th") && inHead) {
            attributes.putIfAbsent("scope", "col");
        }
        if (name.equals("pre")) {
            attributes.put("tabindex", "0");
        }
        return attributes;
    }

    /** Writes an element's closing tag. */
    void end(Open element) {
        String name = element.name();
        if (Elements.isHeading(name)) {
            endHeading(element);
            return;
        }
        if (name.equals("th") && out.length() == element.inside()) {
            // An empty heading says nothing to a screen reader; an empty cell is just that.
            out.setLength(element.start());
            name = "td";
            html.tag(name);
        }
        html.tag("/" + name);
    }

    /** A heading's level and fragment are known when its words are. One without words is nothing to go to. */
    private void endHeading(Open element) {
        String inside = out.substring(element.start());
        out.setLength(element.start());
        String name = "div";
        Map<String, String> attributes = new LinkedHashMap<>();
        Optional<Heading> fitted = headings.apply(element);
        if (fitted.isPresent()) {
            name = "h" + fitted.get().level();
            attributes.put("id", fitted.get().anchor());
            element.attributes().forEach(attributes::putIfAbsent);
        } else if (inside.isEmpty()) {
            return;
        }
        html.tag(name, attributes);
        html.raw(inside);
        html.tag("/" + name);
    }
}
