package dev.recto.pictures;

import dev.recto.pictures.SvgNode.Element;
import dev.recto.pictures.SvgNode.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Writes a drawing as a part of a page. */
final class SvgWriter {

    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*['\"]?#([^'\"()\\s]+)['\"]?\\s*\\)");

    /** What the outermost element says itself, or must not say, so that the picture stays in its box. */
    private static final Set<String> OUTER = Set.of(
            "id",
            "x",
            "y",
            "width",
            "height",
            "viewBox",
            "overflow",
            "transform",
            "display",
            "visibility",
            "opacity",
            "clip-path",
            "mask",
            "href",
            "xml:space");

    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> ids;

    SvgWriter(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    String html(Element root, String label, Size size) {
        nameUsed(root);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "drawing");
        attributes.put(label.isEmpty() ? "aria-hidden" : "role", label.isEmpty() ? "true" : "img");
        if (!label.isEmpty()) {
            attributes.put("aria-label", label);
        }
        attributes.put("width", number(size.width()));
        attributes.put("height", number(size.height()));
        boolean boxed = !Drawing.box(root).isEmpty();
        attributes.put(
                "viewBox",
                boxed
                        ? root.attributes().get("viewBox").strip()
                        : "0 0 " + number(size.width()) + " " + number(size.height()));
        // What nobody gave a colour is black in the file, and has the colour of words on the page.
        attributes.put("fill", "currentColor");
        root.attributes().forEach((name, value) -> {
            if (!OUTER.contains(name)) {
                attributes.put(name, value);
            }
        });
        write(new Element("svg", attributes, root.children()));
        return out.toString();
    }

    /** Only what something refers to keeps a name, and gets one of this page. */
    private void nameUsed(Element element) {
        element.attributes().forEach((name, value) -> {
            if (name.equals("href") && value.startsWith("#")) {
                name(value.substring(1));
            }
            URL.matcher(value).results().forEach(match -> name(match.group(1)));
        });
        element.elements().forEach(this::nameUsed);
    }

    private String name(String id) {
        return names.computeIfAbsent(id, ids);
    }

    private void write(Element element) {
        // A link that leads out of the picture is one only where the file is opened by itself.
        String name = element.name().equals("a") ? "g" : element.name();
        out.append('<').append(name);
        element.attributes().forEach((attribute, value) -> attribute(name, attribute, value));
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (SvgNode child : element.children()) {
            if (child instanceof Element inner) {
                write(inner);
            } else if (child instanceof Text text) {
                out.append(escape(text.text()));
            }
        }
        out.append("</").append(name).append('>');
    }

    private void attribute(String element, String attribute, String value) {
        String written = value;
        if (attribute.equals("id")) {
            if (!names.containsKey(value)) {
                return;
            }
            written = names.get(value);
        } else if (attribute.equals("href")) {
            if (element.equals("g") || !value.startsWith("#")) {
                return;
            }
            written = "#" + name(value.substring(1));
        } else {
            written = URL.matcher(value).replaceAll(match -> "url(#" + name(match.group(1)) + ")");
        }
        out.append(' ').append(attribute).append("=\"").append(escape(written)).append('"');
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
