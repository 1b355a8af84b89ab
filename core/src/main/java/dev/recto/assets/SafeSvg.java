package dev.recto.assets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks for what an SVG could do besides being a picture. On a page it is an {@code <img>} and harmless, but a reader may
 * open the file itself, and then its scripts would run.
 */
public final class SafeSvg {

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "foreignobject",
            "handler",
            "listener",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "animate",
            "animatemotion",
            "animatetransform",
            "set",
            "discard");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "base", "data", "action", "formaction", "from", "to");
    private static final Pattern LOCAL =
            Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpeg|gif|webp);base64,[\\sA-Za-z0-9+/=]*)?");
    private static final Pattern FOREIGN_STYLE = Pattern.compile(
            "@import|\\\\|expression\\s*\\(|javascript:|url\\(\\s*['\"]?\\s*(?!#|['\"]?\\s*#)[^)\\s]",
            Pattern.CASE_INSENSITIVE);
    private static final XMLInputFactory XML = SafeXml.factory();

    private SafeSvg() {}

    /** What is unsafe about an SVG file, as part of a sentence; empty for a picture and nothing else. */
    public static Optional<String> fault(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader reader = XML.createXMLStreamReader(stream);
            boolean first = true;
            boolean style = false;
            while (reader.hasNext()) {
                int event = reader.next();
                Optional<String> fault = Optional.empty();
                if (event == XMLStreamReader.START_ELEMENT) {
                    fault = element(reader, first);
                    style = reader.getLocalName().equalsIgnoreCase("style");
                    first = false;
                } else if (event == XMLStreamReader.PROCESSING_INSTRUCTION || event == XMLStreamReader.DTD) {
                    fault = event == XMLStreamReader.DTD && reader.getText().indexOf('[') < 0
                            ? Optional.empty()
                            : Optional.of("a processing instruction or entities");
                } else if (style && reader.hasText()) {
                    fault = style(reader.getText());
                }
                if (fault.isPresent()) {
                    return fault;
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("XML that cannot be read");
        }
    }

    private static Optional<String> element(XMLStreamReader reader, boolean first) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (first && !name.equals("svg")) {
            return Optional.of("<" + name + "> where <svg> should be");
        }
        if (ELEMENTS.contains(name)) {
            return Optional.of("<" + name + ">");
        }
        if ("http://www.w3.org/1999/xhtml".equals(reader.getNamespaceURI())) {
            return Optional.of("HTML");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            Optional<String> fault = attribute(
                    reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i), name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(String name, String value, String element) {
        if (name.startsWith("on")) {
            return Optional.of("the event attribute " + name);
        }
        if (ADDRESSES.contains(name) && !LOCAL.matcher(value).matches() && !harmlessLink(name, value, element)) {
            return Optional.of("the address " + value.strip());
        }
        return style(value);
    }

    /** A link that a reader may follow; a browser follows it only when clicked. */
    private static boolean harmlessLink(String name, String value, String element) {
        return name.equals("href") && element.equals("a") && value.matches("https?://[^\\s\\p{Cntrl}]*");
    }

    private static Optional<String> style(String css) {
        return FOREIGN_STYLE.matcher(css).find() ? Optional.of("a style that refers to other files") : Optional.empty();
    }
}
