package dev.recto.pictures;

import dev.recto.pictures.SvgNode.Element;
import dev.recto.pictures.SvgNode.Text;
import dev.recto.xml.XmlInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an SVG file, and refuses what is not on the list. */
final class SvgReader {

    private static final XMLInputFactory XML = XmlInput.factory();
    private static final int MOST_BYTES = 16 << 20;
    private static final int DEEPEST = 100;
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> SVG = Set.of("", "http://www.w3.org/2000/svg");
    private static final Map<String, String> RUN = Map.of(
            "http://www.w3.org/1999/xhtml", "HTML",
            "http://www.w3.org/1998/Math/MathML", "MathML",
            "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul", "XUL");
    private static final Set<String> WORDED = Set.of("text", "tspan", "textPath", "a");

    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder css = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private @Nullable Element root;

    private SvgReader() {}

    /**
     * What was read.
     *
     * @param root the picture, as it is drawn
     * @param css all its style sheets
     * @param words its own titles and descriptions
     */
    record Svg(Element root, String css, List<String> words) {}

    static Svg read(Path file) throws IOException, UnsafeSvg {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnsafeSvg("more than 16 MB");
        }
        SvgReader reader = new SvgReader();
        try (InputStream stream = Files.newInputStream(file)) {
            XMLStreamReader xml = XML.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                reader.read(xml.next(), xml);
            }
        } catch (XMLStreamException malformed) {
            throw new UnsafeSvg("XML that cannot be read");
        }
        if (reader.root == null) {
            throw new UnsafeSvg("XML that cannot be read");
        }
        return new Svg(reader.root, reader.css.toString(), List.copyOf(reader.words));
    }

    private void read(int event, XMLStreamReader xml) throws UnsafeSvg {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> start(xml);
            case XMLStreamReader.END_ELEMENT -> open.pop();
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text(xml.getText());
            case XMLStreamReader.PROCESSING_INSTRUCTION, XMLStreamReader.ENTITY_REFERENCE -> refuseEntities();
            case XMLStreamReader.DTD -> {
                if (xml.getText().indexOf('[') >= 0) {
                    refuseEntities();
                }
            }
            default -> {}
        }
    }

    private static void refuseEntities() throws UnsafeSvg {
        throw new UnsafeSvg("a processing instruction or entities");
    }

    private void start(XMLStreamReader xml) throws UnsafeSvg {
        String name = xml.getLocalName();
        Element element = new Element(name, new LinkedHashMap<>(), new ArrayList<>());
        boolean drawn = checkElement(name, xml.getNamespaceURI());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            attribute(element, space == null ? "" : space, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (root == null) {
            root = element;
        } else if (drawn) {
            open.element().children().add(element);
        }
        open.push(element);
        if (open.size() > DEEPEST) {
            throw new UnsafeSvg("elements nested too deeply");
        }
    }

    /** Whether an element belongs to the picture; others stay in the file, and what is in them is read all the same. */
    private boolean checkElement(String name, @Nullable String space) throws UnsafeSvg {
        String shown = "<" + name.toLowerCase(Locale.ROOT) + ">";
        String namespace = space == null ? "" : space;
        if (root == null && !(name.equals("svg") && SVG.contains(namespace))) {
            throw new UnsafeSvg(shown + " where <svg> should be");
        }
        if (RUN.containsKey(namespace)) {
            throw new UnsafeSvg(RUN.get(namespace));
        }
        boolean foreign = !SVG.contains(namespace);
        boolean silent = foreign || Set.of("title", "desc", "style", "metadata").contains(name);
        if (!silent && !SvgAllowList.isDrawn(name) || (foreign && name.equalsIgnoreCase("script"))) {
            throw new UnsafeSvg(shown);
        }
        return !silent;
    }

    private void attribute(Element element, String space, String name, String value) throws UnsafeSvg {
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw new UnsafeSvg("the event attribute " + name.toLowerCase(Locale.ROOT));
        }
        if (name.equals("href") && (space.isEmpty() || space.equals(XLINK))) {
            address(element, value);
        } else if (space.equals(XML_NAMESPACE) && name.equals("base")) {
            throw new UnsafeSvg("the address " + value.strip());
        } else if (space.equals(XML_NAMESPACE) && name.equals("space") && value.equals("preserve")) {
            element.attributes().put("xml:space", value);
        } else if (space.isEmpty() && Set.of("id", "class", "style").contains(name)) {
            element.attributes().put(name, value);
        } else if (space.isEmpty() && SvgAllowList.isKept(name)) {
            check(value);
            element.attributes().put(name, value);
        } else if (space.isEmpty() && !SvgAllowList.isSilent(name) && SvgAllowList.isDrawn(element.name())) {
            throw new UnsafeSvg("the attribute " + name);
        }
    }

    private static void address(Element element, String value) throws UnsafeSvg {
        if (!SvgAllowList.mayLead(element.name(), value)) {
            throw new UnsafeSvg("the address " + value.strip());
        }
        element.attributes().put("href", value.strip());
    }

    private static void check(String value) throws UnsafeSvg {
        var fault = SvgAllowList.fault(value);
        if (fault.isPresent()) {
            throw new UnsafeSvg(fault.get());
        }
    }

    private void text(String text) {
        if (open.isEmpty()) {
            return;
        }
        Element element = open.element();
        if (element.name().equals("style")) {
            css.append(text).append('\n');
        } else if (Set.of("title", "desc").contains(element.name())) {
            words.add(text.strip());
        } else if (WORDED.contains(element.name())) {
            element.children().add(new Text(text));
        }
    }
}
