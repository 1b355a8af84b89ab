package dev.recto.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document of XML in UTF-8, an element to a line. */
public final class XmlText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    private XmlText() throws XMLStreamException {
        // The JDK's own: another on the class path might write the same otherwise.
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
    }

    /** What is written between the start of a document and its end. */
    @FunctionalInterface
    public interface Content {
        void write(XmlText xml) throws XMLStreamException;
    }

    /** The bytes of a document. */
    public static byte[] of(Content content) {
        try {
            XmlText xml = new XmlText();
            content.write(xml);
            xml.out.writeEndDocument();
            xml.out.close();
            return xml.bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Starts the outermost element, whose names are those of a namespace. */
    public XmlText root(String name, String namespace) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
        return this;
    }

    /** Starts an element that holds others, with attributes by turns of name and value. */
    public XmlText start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        line();
        return this;
    }

    /** An attribute of what was started last and holds nothing yet. */
    public XmlText attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, readable(value));
        return this;
    }

    /** An element that holds words, with attributes by turns of name and value. */
    public XmlText element(String name, String words, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(readable(words));
        return end();
    }

    /** An element that holds nothing, with attributes by turns of name and value. */
    public XmlText empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        return line();
    }

    private void attributes(String... byTurns) throws XMLStreamException {
        for (int at = 0; at < byTurns.length; at += 2) {
            attribute(byTurns[at], byTurns[at + 1]);
        }
    }

    /** Ends the element that was started last. */
    public XmlText end() throws XMLStreamException {
        out.writeEndElement();
        return line();
    }

    /** Ends the line. */
    public XmlText line() throws XMLStreamException {
        out.writeCharacters("\n");
        return this;
    }

    /** XML 1.0 has no way to say some characters; what stands for them says that there was one. */
    public static String readable(String words) {
        StringBuilder readable = new StringBuilder(words.length());
        words.codePoints().map(each -> isXml(each) ? each : 0xFFFD).forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
